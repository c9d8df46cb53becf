'use client'

import { useTranslations } from 'use-intl'
import { useRatingLabel, useStatusLook } from '@/components/data/use-rating-label'
import { Badge } from '@/components/ui/badge'
import { LookIcon } from '@/components/ui/look-icon'
import type { Status } from '@/lib/review/status'

/** What may be said of a claim today, as word, shape and colour. A settled claim says its rating. */
export function StatusBadge({ status }: { status: Status }) {
  const word = useStatusWord()
  const { tone, icon } = useStatusLook()(status)
  return (
    <Badge tone={tone} icon={<LookIcon name={icon} />}>
      {word(status)}
    </Badge>
  )
}

/** The word alone, for a margin or a label. */
export function useStatusWord(): (status: Status) => string {
  const t = useTranslations('review')
  const label = useRatingLabel()
  return ({ code, rating }) => (rating && code !== 'stale' ? label(rating) : t(`status.${code}`))
}
