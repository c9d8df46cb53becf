'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import type { BaseMoves } from './use-base-address'

/** So many are named; the rest is counted. */
const mostNamed = 4

/** Says that claims lean on what was taken back, leads to them, and shows what would be left without it. */
export function BaseRetracted({
  retracted: { claims, sources },
  moves,
}: {
  retracted: BaseAnswer['retracted']
  moves: BaseMoves
}) {
  const t = useTranslations('base.retracted')
  const format = useFormatter()
  if (claims === 0) return null
  const ids = sources.map(({ source }) => source)
  const { struck } = moves.address
  const allOut = ids.every((id) => struck.includes(id))
  const more = sources.length - mostNamed
  const named = sources.slice(0, mostNamed).map(({ name, touches }) => t('one', { name, count: touches }))
  return (
    <NoticeBar
      tone="warn"
      title={t('title', { count: claims })}
      actions={
        <>
          <Button size="small" onClick={() => moves.pick({ pick: 'retracted' })}>
            {t('show')}
          </Button>
          {ids.length > 0 && !allOut && (
            <Button size="small" onClick={() => moves.strikeAll([...new Set([...struck, ...ids])])}>
              {t('strike', { count: ids.length })}
            </Button>
          )}
        </>
      }
    >
      {named.length > 0 && (
        <span dir="auto">{format.list(more > 0 ? [...named, t('more', { count: more })] : named)}.</span>
      )}{' '}
      {t('means')}
    </NoticeBar>
  )
}
