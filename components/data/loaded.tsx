'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Skeleton } from '@/components/ui/skeleton'
import { Refused } from './api-client'

interface LoadedProps<T> {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown }
  /** How many lines the skeleton has, so that little moves when the answer is there. */
  lines?: number
  children: (data: T) => ReactNode
}

/** What was asked for; until then its outline, and if it cannot be had, why, with another try. */
export function Loaded<T>({ query, lines = 4, children }: LoadedProps<T>) {
  const t = useTranslations('data')
  if (query.data !== undefined) return children(query.data)
  if (!query.error) return <Skeleton lines={lines} height={22} />
  const refused = query.error instanceof Refused
  return (
    <NoticeBar
      tone={refused ? 'warn' : 'bad'}
      urgent
      title={refused ? query.error.message : t('not_loaded')}
      actions={!refused && <Button onClick={() => query.refetch()}>{t('try_again')}</Button>}
    />
  )
}
