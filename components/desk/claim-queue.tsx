'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowDownUp, Columns3, FileUp, Layers } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { AssignTo } from '@/components/claim/assign-to'
import { Refused } from '@/components/data/api-client'
import { useReviewClaim } from '@/components/data/claim-acts'
import { usePlanWork } from '@/components/data/queue-acts'
import { type QueueClaim, queueCountQuery } from '@/components/data/queue-queries'
import { useMay, useMe } from '@/components/data/who'
import { Button, IconButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { Menu } from '@/components/ui/menu'
import { PageHead } from '@/components/ui/page-head'
import { Select } from '@/components/ui/select'
import { useShortcuts } from '@/components/ui/shortcuts'
import { type Priority, priorityAt, rankOf } from '@/lib/model/priorities'
import { type QueueSort, queueColumns, queueGroups, queueSorts } from '@/lib/model/queue-words'
import type { QueueView } from '@/lib/model/view'
import { BulkBar } from './bulk-bar'
import styles from './claim-queue.module.css'
import { QueryBar } from './query-bar'
import { QueueHeaps } from './queue-heaps'
import { QueueList } from './queue-list'
import { addressOfQueue, queueFrom, type ReadyQuery, readyQueries } from './queue-state'
import { useSelection } from './use-selection'
import { ViewMenu } from './view-menu'

/** Every claim that a query finds, to be looked through and acted on. The whole queue is in the address. */
export function ClaimQueue() {
  const t = useTranslations('queue')
  const desk = useTranslations('desk')
  const params = useSearchParams()
  const view = useMemo(() => queueFrom(params), [params])
  const selection = useSelection()
  const [rows, setRows] = useState<readonly QueueClaim[]>([])
  const mayPlan = useMay('work.plan')
  const mayMark = useMay('claim.mark')
  const imports = useTranslations('imports')
  const count = useQuery(queueCountQuery(view.q))
  const { keys, dialog } = useRowKeys()

  const change = useCallback(
    (part: Partial<QueueView>) => {
      const asksAnew = part.q !== undefined && part.q !== view.q
      if (asksAnew) selection.clear()
      // The page has all it needs: only the address changes, and the server is asked for claims alone. Another query is a
      // step one can go back from, another look at the same one is not.
      const address = addressOfQueue({ ...view, ...part })
      if (asksAnew) window.history.pushState(null, '', address)
      else window.history.replaceState(null, '', address)
    },
    [view, selection],
  )
  useShortcuts(t('query'), [
    {
      name: 'queue.query' as const,
      label: t('keys.query'),
      run: () => document.getElementById('claims-query')?.focus(),
    },
  ])

  const refusal = count.error instanceof Refused ? count.error.sentence : null
  const empty = view.q ? (
    <Empty
      title={desk('none_match')}
      action={<Button onClick={() => change({ q: '' })}>{desk('clear_filter')}</Button>}
    />
  ) : (
    <Empty title={desk('no_claims_yet')} text={desk('no_claims_yet_text')} />
  )

  return (
    <>
      <PageHead
        title={desk('claims')}
        actions={
          <>
            {mayMark && (
              <ButtonLink href="/claims/bring-in" icon={<FileUp aria-hidden="true" />}>
                {imports('title')}
              </ButtonLink>
            )}
            <ViewMenu view={view} />
          </>
        }
      />
      <QueryBar q={view.q} onAsk={(q) => change({ q })} refusal={refusal} />
      <nav aria-label={t('filters')} className={styles.ready}>
        {(Object.keys(readyQueries) as ReadyQuery[]).map((name) => (
          <Link
            key={name}
            href={addressOfQueue({ ...view, q: readyQueries[name] })}
            className={styles.chip}
            aria-current={view.q === readyQueries[name] ? 'true' : undefined}
          >
            {t(`ready.${name}`)}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <p className={styles.count} role="status">
          {count.data &&
            (count.data.more
              ? t('found_more', { count: count.data.count })
              : t('found', { count: count.data.count }))}
        </p>
        <div className={styles.sort}>
          <Select
            aria-label={t('sort')}
            value={view.sort}
            options={queueSorts.map((one) => ({ value: one, label: t(`sorts.${one}`) }))}
            onChange={(event) => change({ sort: event.target.value as QueueSort, backwards: false })}
          />
          <IconButton
            label={t('turn_round')}
            icon={<ArrowDownUp />}
            aria-pressed={view.backwards}
            onClick={() => change({ backwards: !view.backwards })}
          />
        </div>
        <Menu
          trigger={
            <Button kind="quiet" icon={<Layers aria-hidden="true" />}>
              {view.group ? t(`column.${view.group}`) : t('group')}
            </Button>
          }
          items={[
            { label: t('no_group'), checked: view.group === null, onSelect: () => change({ group: null }) },
            ...queueGroups.map((group) => ({
              label: t(`column.${group}`),
              checked: view.group === group,
              onSelect: () => change({ group }),
            })),
          ]}
        />
        {!view.group && (
          <Menu
            trigger={
              <Button kind="quiet" icon={<Columns3 aria-hidden="true" />}>
                {t('columns')}
              </Button>
            }
            items={queueColumns.map((column) => ({
              label: t(`column.${column}`),
              checked: view.columns.includes(column),
              onSelect: () =>
                change({
                  columns: queueColumns.filter((one) =>
                    one === column ? !view.columns.includes(one) : view.columns.includes(one),
                  ),
                }),
            }))}
          />
        )}
      </div>
      {refusal ? null : view.group ? (
        <QueueHeaps view={{ ...view, group: view.group }} />
      ) : (
        <>
          <QueueList
            view={view}
            selection={selection}
            canSelect={mayPlan}
            empty={empty}
            keys={mayPlan ? keys : []}
            onRows={setRows}
          />
          {dialog}
          {mayPlan && <BulkBar q={view.q} selection={selection} rows={rows} />}
        </>
      )}
    </>
  )
}

/** What one key does to the claim in hand, without opening it. */
function useRowKeys() {
  const t = useTranslations('queue')
  const me = useMe()
  const client = useQueryClient()
  const plan = usePlanWork()
  const review = useReviewClaim()
  const [giving, setGiving] = useState<QueueClaim | null>(null)
  const change = (
    claim: QueueClaim,
    fields: { assigneeId?: QueueClaim['work']['assigneeId']; priority?: Priority },
  ) => plan.mutate({ claimId: claim.id, version: claim.work.version, before: claim.work, ...fields })
  const urgency = (by: 1 | -1) => (claim: QueueClaim) => {
    const rank = rankOf(claim.work.priority) + by
    if (rank >= 0 && rank <= 4) change(claim, { priority: priorityAt(rank) })
  }
  const keys = [
    {
      name: 'queue.assign_me' as const,
      label: t('keys.assign_me'),
      run: (claim: QueueClaim) => me && change(claim, { assigneeId: me.id }),
    },
    { name: 'queue.assign_to' as const, label: t('keys.assign'), run: setGiving },
    { name: 'queue.more_urgent' as const, label: t('keys.priority_up'), run: urgency(1) },
    { name: 'queue.less_urgent' as const, label: t('keys.priority_down'), run: urgency(-1) },
    {
      name: 'queue.take' as const,
      label: t('keys.take'),
      run: (claim: QueueClaim) =>
        review.mutate(
          { claimId: claim.id, version: claim.version, act: 'take' },
          { onSuccess: () => client.invalidateQueries({ queryKey: ['claims'] }) },
        ),
    },
  ]
  const dialog = giving && (
    <AssignTo
      claim={giving.text}
      onPick={(assigneeId) => change(giving, { assigneeId })}
      onClose={() => setGiving(null)}
    />
  )
  return { keys, dialog }
}
