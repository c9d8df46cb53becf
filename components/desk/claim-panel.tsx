'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { type ClaimFilter, claimsQuery } from '@/components/data/claim-queries'
import { Loaded } from '@/components/data/loaded'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import type { ClaimRow as Claim } from '@/lib/api/answers'
import styles from './claim-panel.module.css'
import { ClaimRow } from './claim-row'

interface ClaimPanelProps {
  title: string
  hint: string
  /** What it says when there is nothing to do. */
  none: string
  filter: ClaimFilter
  /** Of those, only these. */
  keep?: (claim: Claim) => boolean
  withHolder?: boolean
}

const most = 6

/** One heap of work on the desk. */
export function ClaimPanel({ title, hint, none, filter, keep = () => true, withHolder }: ClaimPanelProps) {
  const t = useTranslations('desk')
  const query = useInfiniteQuery(claimsQuery(filter))
  const found = query.data?.pages.flatMap((page) => page.rows).filter(keep) ?? []
  const more = query.hasNextPage || found.length > most
  const count = `${found.length}${query.hasNextPage ? '+' : ''}`
  return (
    <Panel
      title={title}
      hint={hint}
      count={query.data && count}
      actions={more && <Link href={`/claims?${new URLSearchParams(filter)}`}>{t('all')}</Link>}
    >
      <Loaded query={query} lines={2}>
        {() =>
          found.length === 0 ? (
            <p className={styles.none}>{none}</p>
          ) : (
            <Rows label={title}>
              {found.slice(0, most).map((claim) => (
                <ClaimRow key={claim.id} claim={claim} withHolder={withHolder} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </Panel>
  )
}
