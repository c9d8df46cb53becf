'use client'

import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { ClaimWork } from '@/lib/model/claim-work'
import type { ClaimId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import type { QueuePage } from './queue-queries'
import { type ActOptions, useAct } from './use-act'

type Plan = Body<'planWork'>
export type PlanInput = { claimId: ClaimId; version: number } & Plan

/** Changes the work of a claim wherever it is shown: in its own panel and in every queue. */
function editHeldWork(client: QueryClient, claimId: ClaimId, edit: (work: ClaimWork) => ClaimWork) {
  client.setQueryData<ClaimWork>(['claim', claimId, 'work'], (work) => work && edit(work))
  client.setQueriesData<InfiniteData<QueuePage>>(
    { queryKey: ['claims', 'queue'] },
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          rows: page.rows.map((row) => (row.id === claimId ? { ...row, work: edit(row.work) } : row)),
        })),
      },
  )
}

const painted = (work: ClaimWork, { addTags = [], dropTags = [], ...plan }: Plan): ClaimWork => ({
  ...work,
  ...plan,
  tags: [...new Set([...(plan.tags ?? work.tags), ...addTags])]
    .filter((tag) => !dropTags.includes(tag))
    .sort(),
})

const planning = {
  send: ({ claimId, version, before, ...body }: PlanInput & { before?: ClaimWork }) =>
    ask('planWork', { params: { claimId }, body, ifMatch: version }),
  land: (client: QueryClient, work: ClaimWork, { claimId }: PlanInput) =>
    editHeldWork(client, claimId, () => work),
  stale: ({ claimId }: PlanInput) => [['claims'], ['claim', claimId, 'work'], ['entries']],
}

/** Who sees to one claim, by when, how urgently: shown at once, taken back with the reason, and undone from the toast. */
export function usePlanWork(options?: ActOptions) {
  const t = useTranslations('queue')
  const back = useAct(planning)
  return useAct(
    {
      ...planning,
      paint: (client, { claimId, version, before, ...plan }) =>
        editHeldWork(client, claimId, (work) => painted(work, plan)),
      done: (work, { claimId, before }) => ({
        text: t('work_saved'),
        ...(before && {
          undo: () => {
            const { assigneeId, dueOn, priority, tags } = before
            back.mutate({ claimId, version: work.version, assigneeId, dueOn, priority, tags })
          },
        }),
      }),
    },
    options,
  )
}

export const useSaveView = () =>
  useAct({ send: (body: Body<'saveView'>) => ask('saveView', { body }), stale: () => [['views']] })

export const useAmendView = () => {
  const t = useTranslations('queue')
  return useAct({
    send: ({ viewId, version, ...body }: { viewId: string; version: number } & Body<'amendView'>) =>
      ask('amendView', { params: { viewId }, body, ifMatch: version }),
    stale: () => [['views']],
    done: () => ({ text: t('view_saved') }),
  })
}

export function useRemoveView() {
  const t = useTranslations('queue')
  const again = useSaveView()
  return useAct({
    send: (viewId: string) => ask('removeView', { params: { viewId } }),
    stale: () => [['views']],
    done: ({ name, shared, query }) => ({
      text: t('view_removed'),
      undo: () => again.mutate({ name, shared, query }),
    }),
  })
}

export const useKeepKeys = () =>
  useAct({
    send: (body: Record<string, string>) => ask('keepMyKeys', { body }),
    paint: (client, body) => client.setQueryData<Answer<'myKeys'>>(['my-keys'], body),
    stale: () => [['my-keys']],
  })
