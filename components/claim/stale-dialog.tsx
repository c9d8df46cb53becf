'use client'

import type { ReactNode } from 'react'
import { Refused } from '@/components/data/api-client'
import { changes, disagreements, mergedBy } from '@/components/data/disagreements'
import { type Side, TwoSides } from '@/components/ui/two-sides'

/** What stands in the store now, when a write came too late; null for any other failure. */
export const staleRow = <T,>(error: Error | null): T | null =>
  error instanceof Refused && error.code === 'ask.version_stale'
    ? ((error.current as T | undefined) ?? null)
    : null

interface StaleDialogProps<T extends object> {
  subject: string
  /** As the form was opened, as it was typed, as it stands now. */
  seen: T
  mine: T
  now: T
  labelOf: (key: keyof T & string) => string
  show?: (key: keyof T & string, value: unknown) => ReactNode
  /** The changes to save on top of what stands now. */
  onSave: (fields: Partial<T>) => void
  onClose: () => void
}

/** Somebody saved first: both sides, field by field, with the one before. What only one of them changed needs no question. */
export function StaleDialog<T extends object>({ seen, mine, now, ...props }: StaleDialogProps<T>) {
  const disputed: readonly (keyof T & string)[] = disagreements(seen, mine, now)
  const show = props.show ?? ((_, value) => String(value ?? ''))
  const save = (choice: Record<string, Side>) =>
    props.onSave(changes(now, mergedBy(seen, mine, now, choice as Partial<Record<keyof T, Side>>)))
  return (
    <TwoSides
      subject={props.subject}
      fields={disputed.map((key) => ({
        key,
        label: props.labelOf(key),
        before: show(key, seen[key]),
        mine: show(key, mine[key]),
        theirs: show(key, now[key]),
        joins: atLength.has(key),
      }))}
      onDecide={save}
      onClose={props.onClose}
    />
  )
}

/** Fields in which people write at length: what two of them wrote can stand one after the other. */
const atLength = new Set<string>(['note', 'excerpt', 'answer', 'question', 'bio', 'houseStyle'])
