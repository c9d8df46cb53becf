'use client'

import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { LookIcon } from '@/components/ui/look-icon'
import type { Status } from '@/lib/review/status'

/** What may be said of a claim today, as word, shape and colour. A settled claim says its rating. */
export function StatusBadge({ status }: { status: Status }) {
  const word = useStatusWord()
  return (
    <Badge tone={status.tone} icon={<LookIcon name={status.icon} />}>
      {word(status)}
    </Badge>
  )
}

/** The word alone, for a margin or a label. */
export function useStatusWord(): (status: Status) => string {
  const t = useTranslations('review')
  return ({ code, rating }) => (rating && code !== 'stale' ? t(`rating.${rating}`) : t(`status.${code}`))
}
