'use client'

import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'

const day = 24 * 60 * 60 * 1000

/** How old the numbers are, in words, and whether newer ones are on their way. They come by themselves. */
export function BaseFreshness({ base: { at, behind, ready } }: { base: BaseAnswer }) {
  const t = useTranslations('base')
  const format = useFormatter()
  const now = useNow({ updateInterval: 10_000 })
  const then = new Date(at)
  const old = now.getTime() - then.getTime() > day
  const when = format.dateTime(then, { ...(old && { dateStyle: 'medium' }), timeStyle: 'medium' })
  return (
    <span role="status">
      {behind && ready
        ? t('fresh_behind', { when, ago: format.relativeTime(then, { now: now < then ? then : now }) })
        : t('fresh', { when })}
    </span>
  )
}
