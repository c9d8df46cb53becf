'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import type { Voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Rating } from '@/lib/model/ratings'
import { houseVoice, ratingLabel, ratingLook, statusLook } from '@/lib/review/rating-labels'
import { ratingLooks, type Status } from '@/lib/review/status'
import { newsroomQuery } from './newsroom-queries'

/** What this newsroom calls a rating, in the language of the reader. */
export function useRatingLabel(): (rating: Rating) => string {
  const t = useTranslations('review')
  const language = useLocale() as InterfaceLanguage
  const newsroom = useQuery(newsroomQuery()).data
  return (rating) => {
    const usual = t(`rating.${rating}`)
    return newsroom ? ratingLabel(newsroom, rating, language, usual) : usual
  }
}

/** Its shape, and the colour this newsroom gives it. */
export function useRatingLook() {
  const newsroom = useQuery(newsroomQuery()).data
  return (rating: Rating) => (newsroom ? ratingLook(newsroom, rating) : ratingLooks[rating])
}

/** A claim's status in the colours of this newsroom. */
export function useStatusLook() {
  const newsroom = useQuery(newsroomQuery()).data
  return (status: Status): Status => (newsroom ? statusLook(newsroom, status) : status)
}

/** The voice that `retell` speaks with: any key of any room, ratings as this newsroom calls them. */
export function useHouseVoice(): Voice {
  const t = useTranslations()
  const language = useLocale() as InterfaceLanguage
  const newsroom = useQuery(newsroomQuery()).data
  const say: Voice = (key, facts) => t(key as never, facts as never)
  return newsroom ? houseVoice(say, newsroom, language) : say
}
