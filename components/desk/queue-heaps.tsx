'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { peopleQuery } from '@/components/data/people-queries'
import { queueCountQuery, queueQuery } from '@/components/data/queue-queries'
import { Panel } from '@/components/ui/panel'
import { Rows } from '@/components/ui/rows'
import { priorities } from '@/lib/model/priorities'
import type { QueueGroup } from '@/lib/model/queue-words'
import { stages } from '@/lib/model/stage-names'
import type { QueueView } from '@/lib/model/view'
import { typed } from '@/lib/search/fields'
import { value } from '@/lib/search/print'
import styles from './claim-queue.module.css'
import { ClaimRow } from './claim-row'
import { hrefOf } from './queue-list'
import { addressOfQueue } from './queue-state'

const shown = 8

/** The queue in heaps. Each is a query of its own, with its number and its first claims, and leads to the whole of it. */
export function QueueHeaps({ view }: { view: QueueView & { group: QueueGroup } }) {
  const heaps = useHeaps(view.group)
  return (
    <div className={styles.heaps}>
      {heaps.map(({ label, term }) => (
        <Heap key={term} label={label} view={{ ...view, group: null, q: `${view.q} ${term}`.trim() }} />
      ))}
    </div>
  )
}

function Heap({ label, view }: { label: string; view: QueueView }) {
  const t = useTranslations('desk')
  const query = useInfiniteQuery(queueQuery(view, shown))
  const count = useQuery(queueCountQuery(view.q)).data
  const rows = query.data?.pages[0]?.rows ?? []
  if (query.data && rows.length === 0) return null
  return (
    <Panel
      title={<bdi>{label}</bdi>}
      count={count && `${count.count}${count.more ? '+' : ''}`}
      actions={
        count && (count.more || count.count > shown) && <Link href={addressOfQueue(view)}>{t('all')}</Link>
      }
    >
      <Loaded query={query} lines={2}>
        {() => (
          <Rows label={label}>
            {rows.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} href={hrefOf(claim.id, view)} />
            ))}
          </Rows>
        )}
      </Loaded>
    </Panel>
  )
}

function useHeaps(group: QueueGroup): { label: string; term: string }[] {
  const t = useTranslations('queue')
  const review = useTranslations('review')
  const people = (useQuery(peopleQuery()).data ?? []).filter((one) => one.role)
  const of: Record<QueueGroup, () => { label: string; term: string }[]> = {
    stage: () => stages.map((stage) => ({ label: review(`stage.${stage}`), term: `stage:${typed(stage)}` })),
    priority: () =>
      priorities.toReversed().map((one) => ({ label: t(`priority.${one}`), term: `priority:${one}` })),
    due: () => [
      { label: t('heap.overdue'), term: 'due:<today' },
      { label: t('heap.today'), term: 'due:today' },
      { label: t('heap.week'), term: 'due:1d..7d' },
      { label: t('heap.later'), term: 'due:>7d' },
      { label: t('due_none'), term: 'due:none' },
    ],
    assignee: () => persons('assignee'),
    holder: () => persons('holder'),
  }
  const persons = (field: string) => [
    ...people.map((one) => ({ label: one.name, term: `${field}:${value(one.id)}` })),
    { label: t('nobody'), term: `${field}:none` },
  ]
  return of[group]()
}
