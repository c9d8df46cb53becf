import type { InterfaceLanguage } from '@/lib/model/languages'
import type { RatingStyle } from '@/lib/model/rating-style'
import type { Rating } from '@/lib/model/ratings'
import { type Look, ratingLooks } from './status'

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
