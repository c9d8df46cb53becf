'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { queueCountQuery, queueQuery } from '@/components/data/queue-queries'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import type { QueueSort } from '@/lib/model/queue-words'
import { ClaimRow } from './claim-row'
import { hrefOf } from './queue-list'
import styles from './queue-panel.module.css'
import { addressOfQueue, queueFrom } from './queue-state'

interface QueuePanelProps {
  title: string
  hint: string
  /** What it says when there is nothing to do; without it, the heap is not shown then. */
  none?: string
  q: string
  sort: QueueSort
  withHolder?: boolean
}

const most = 6

/** One heap of work on the desk: the head of a queue, its number, and the way to the whole of it. */
export function QueuePanel({ title, hint, none, q, sort, withHolder }: QueuePanelProps) {
  const t = useTranslations('desk')
  const view = { ...queueFrom(new URLSearchParams()), q, sort }
  const query = useInfiniteQuery(queueQuery(view, most))
  const count = useQuery(queueCountQuery(q)).data
  const rows = query.data?.pages[0]?.rows ?? []
  if (query.data && rows.length === 0 && none === undefined) return null
  return (
    <Panel
      title={title}
      hint={hint}
      count={count && `${count.count}${count.more ? '+' : ''}`}
      actions={rows.length > 0 && <Link href={addressOfQueue(view)}>{t('all')}</Link>}
    >
      <Loaded query={query} lines={2}>
        {() =>
          rows.length === 0 ? (
            <p className={styles.none}>{none}</p>
          ) : (
            <Rows label={title}>
              {rows.map((claim) => (
                <ClaimRow
                  key={claim.id}
                  claim={claim}
                  withHolder={withHolder}
                  href={hrefOf(claim.id, view)}
                />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </Panel>
  )
}
