'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type BaseAnswer, type BasePick, baseClaimsQuery } from '@/components/data/base-queries'
import { MoreRows } from '@/components/data/more-rows'
import { ClaimRow } from '@/components/desk/claim-row'
import { IconButton } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Rows } from '@/components/ui/rows'
import { useDayWords } from '@/components/ui/use-day-words'
import { askedFilter, type Picked } from './base-address'
import styles from './base-claims.module.css'
import { namesIn } from './base-names'
import type { BaseMoves } from './use-base-address'

interface BaseClaimsProps {
  picked: Picked
  base: BaseAnswer
  moves: BaseMoves
}

/** The claims behind the part of the picture that was pressed. */
export function BaseClaims({ picked, base, moves }: BaseClaimsProps) {
  const t = useTranslations('base.panel')
  const day = useDayWords()
  const head = useRef<HTMLHeadingElement>(null)
  const { address } = moves
  const pick = {
    ...askedFilter(address),
    ...picked,
    ...(picked.pick.startsWith('strike') && { strike: address.struck.join(',') }),
  } as BasePick
  const query = useInfiniteQuery(baseClaimsQuery(pick))
  const key = JSON.stringify(picked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part was pressed, so another list is to be read
  useEffect(() => head.current?.focus({ preventScroll: true }), [key])

  const nameOf = (id: string | undefined) => (id ? (namesIn(base).get(id) ?? '…') : '')
  const name = nameOf(picked.source)
  const other = nameOf(picked.through)
  const title = {
    all: () => t('all'),
    block: () => (picked.through ? t('through', { name, other }) : t('block', { name })),
    falls: () => t('falls', { name }),
    touches: () => t('touches', { name }),
    origin: () => (picked.through ? t('origin_through', { name, other }) : t('origin', { name })),
    first: () => (picked.month ? t('month', { month: day(picked.month) }) : t('first', { name })),
    retracted: () => t('retracted'),
    safe: () => (address.within.length > 0 ? t('alone') : t('safe')),
    unfounded: () => t('unfounded'),
    strike_falls: () => t('strike_falls'),
    strike_weakens: () => t('strike_weakens'),
  }[picked.pick]?.()
  return (
    <section className={styles.panel} aria-labelledby="base-claims">
      <header className={styles.head}>
        <h2 id="base-claims" ref={head} tabIndex={-1} dir="auto">
          {title} <span className={styles.count}>{query.data?.pages[0]?.count}</span>
        </h2>
        <IconButton size="small" label={t('close')} icon={<X />} onClick={() => moves.pick(null)} />
      </header>
      {picked.source && (
        <p>
          <Link href={`/sources/${picked.source}`}>{t('open_source')}</Link>
        </p>
      )}
      <MoreRows query={query} empty={<Empty title={t('none')} />}>
        {(rows) => (
          <Rows label={title}>
            {rows.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} withHolder={false} />
            ))}
          </Rows>
        )}
      </MoreRows>
    </section>
  )
}
