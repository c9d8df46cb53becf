'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Rating } from '@/lib/model/ratings'
import { ratingLabel, ratingLook } from '@/lib/review/rating-labels'
import { ratingLooks } from '@/lib/review/status'
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
