import {
  type QueueColumn,
  type QueueGroup,
  type QueueSort,
  queueColumns,
  queueGroups,
  queueSorts,
  usualColumns,
} from '@/lib/model/queue-words'
import type { QueueView } from '@/lib/model/view'

/** A queue as it stands in an address: only what differs from the usual is written, so that links stay short. */
export function addressOfQueue({ q, sort, backwards, group, columns }: QueueView): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (sort !== 'created' || backwards) params.set('sort', `${backwards ? '-' : ''}${sort}`)
  if (group) params.set('group', group)
  if (columns.join() !== usualColumns.join()) params.set('columns', columns.join('.'))
  const text = params.toString()
  return text ? `/claims?${text}` : '/claims'
}

/** What is no sort, heap or column is passed over: an address may be typed. */
export function queueFrom(params: Pick<URLSearchParams, 'get'>): QueueView {
  const sort = params.get('sort') ?? ''
  const columns = params.get('columns')
  return {
    q: (params.get('q') ?? '').slice(0, 2000),
    sort: queueSorts.find((one) => one === sort.replace(/^-/, '')) ?? ('created' satisfies QueueSort),
    backwards: sort.startsWith('-'),
    group: queueGroups.find((one) => one === params.get('group')) ?? (null satisfies QueueGroup | null),
    columns:
      columns === null
        ? [...usualColumns]
        : columns
            .split('.')
            .flatMap((name) => queueColumns.find((one) => one === name) ?? ([] satisfies QueueColumn[])),
  }
}

/** A link to the claims that a query finds. */
export const queueHref = (q: string, more: Partial<QueueView> = {}) =>
  addressOfQueue({ ...queueFrom(new URLSearchParams()), q, ...more })

/** The queries that wait ready above the list. */
export const readyQueries = {
  all: '',
  mine: 'is:mine',
  waiting: 'is:waiting',
  unassigned: 'is:unassigned',
  due: 'due:<3d -stage:approved,published,withdrawn',
  disputed: 'stage:disputed',
  single: 'flag:single-origin',
  again: 'is:again',
} as const
export type ReadyQuery = keyof typeof readyQueries
