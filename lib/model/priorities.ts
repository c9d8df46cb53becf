/** How urgent a claim is, from "nobody has said" upward. Kept as the place in this list, so that it sorts. */
export const priorities = ['none', 'low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export const rankOf = (priority: Priority) => priorities.indexOf(priority)
export const priorityAt = (rank: number): Priority => priorities[rank] ?? 'none'
