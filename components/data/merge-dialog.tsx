'use client'

import type { ReactNode } from 'react'
import { TwoSides } from '@/components/ui/two-sides'
import { disagreements, merged, type Sides } from './merge'

interface MergeDialogProps<T extends object> extends Sides<T> {
  subject: string
  labelOf: (key: keyof T & string) => string
  /** A value in words; as it is, when it is words already. */
  show?: (key: keyof T & string, value: unknown) => ReactNode
  onSave: (fields: Partial<T>) => void
  onClose: () => void
}

/** Both sides of a stale write, field by field; what only one side changed needs no question. */
export function MergeDialog<T extends object>(props: MergeDialogProps<T>) {
  const { base, mine, theirs, labelOf, show = (_, value) => String(value ?? '') } = props
  const sides = { base, mine, theirs }
  return (
    <TwoSides
      subject={props.subject}
      fields={disagreements(sides).map((key) => ({
        key,
        label: labelOf(key),
        mine: show(key, mine[key]),
        theirs: show(key, theirs[key]),
      }))}
      onDecide={(keys) => props.onSave(merged(sides, keys))}
      onClose={props.onClose}
    />
  )
}
