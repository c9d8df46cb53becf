import type { Source } from '@/lib/model/source'

/** What of a Source a verdict may lean on; a new name, address or note is none of it. */
export const weighty = ['kind', 'ownerId', 'reliability', 'retractedWhy'] as const

export const weighs = (change: Partial<Record<keyof Source, unknown>>) =>
  weighty.some((field) => field in change)
