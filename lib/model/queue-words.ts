/** What a queue can be sorted by. Each stands for one index of the base; `lib/search` knows the language beside it. */
export const queueSorts = ['created', 'changed', 'due', 'priority', 'independence', 'serious'] as const
export type QueueSort = (typeof queueSorts)[number]

/** The end at which a sort begins unless told otherwise: newest, soonest due, most urgent, weakest. */
export const descendsFirst: Record<QueueSort, boolean> = {
  created: true,
  changed: true,
  due: false,
  priority: true,
  independence: false,
  serious: true,
}

export const queueColumns = [
  'stage',
  'verdict',
  'attribution',
  'holder',
  'assignee',
  'due',
  'priority',
  'tags',
  'flags',
  'independence',
  'article',
  'language',
  'changed',
] as const
export type QueueColumn = (typeof queueColumns)[number]

export const usualColumns: readonly QueueColumn[] = [
  'stage',
  'verdict',
  'assignee',
  'due',
  'priority',
  'flags',
  'tags',
]

/** Heaps a queue can be laid out in. */
export const queueGroups = ['stage', 'assignee', 'holder', 'priority', 'due'] as const
export type QueueGroup = (typeof queueGroups)[number]
