import type { Voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { RatingStyle } from '@/lib/model/rating-style'
import { type Rating, ratings } from '@/lib/model/ratings'
import { type Look, ratingLooks, type Status } from './status'

/**
 * What this newsroom calls a rating in that language; else what Sanad calls it. The code stays what it is, so that
 * exports and other newsrooms understand one another.
 *
 * @param usual  Sanad's own word, `review.rating.<rating>`
 */
export const ratingLabel = (
  newsroom: Pick<RatingStyle, 'labels'>,
  rating: Rating,
  language: InterfaceLanguage,
  usual: string,
): string => newsroom.labels[rating]?.[language] || usual

/** Shape and colour of a rating here. The shape is Sanad's: colour is never the only signal. */
export const ratingLook = (newsroom: Pick<RatingStyle, 'colours'>, rating: Rating): Look => ({
  ...ratingLooks[rating],
  tone: newsroom.colours[rating] ?? ratingLooks[rating].tone,
})

/**
 * A status in the colours of this newsroom. What was true but not said so keeps its warning: it is not shown as plainly
 * good, whatever colour the newsroom gave it.
 */
export function statusLook(newsroom: Pick<RatingStyle, 'colours'>, status: Status): Status {
  const { code, rating, tone } = status
  if (!rating || code === 'stale' || tone !== ratingLooks[rating].tone) return status
  return { ...status, tone: ratingLook(newsroom, rating).tone }
}

const ratingKeys = new Map(ratings.map((rating) => [`review.rating.${rating}`, rating]))

/** A voice that says the ratings as this newsroom calls them, wherever in a sentence they come. */
export const houseVoice =
  (say: Voice, newsroom: Pick<RatingStyle, 'labels'>, language: InterfaceLanguage): Voice =>
  (key, facts) => {
    const rating = ratingKeys.get(key)
    return rating ? ratingLabel(newsroom, rating, language, say(key)) : say(key, facts)
  }
