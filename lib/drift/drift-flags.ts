import type { Severity } from '@/lib/model/analysis'

/**
 * What can change between two neighbouring excerpts, most serious first. The meaning of each in one sentence:
 * `drift.<code>` in the words of the interface.
 */
export const driftSeverity = {
  'polarity-flipped': 'serious',
  'quantity-changed': 'serious',
  'quote-altered': 'serious',
  'actor-changed': 'serious',
  'attribution-changed': 'serious',
  'entity-changed': 'serious',
  'completion-changed': 'serious',
  'causal-upgrade': 'serious',
  'hedge-dropped': 'serious',
  'condition-dropped': 'serious',
  'source-inflated': 'serious',
  'attribution-dropped': 'caution',
  'scope-widened': 'caution',
  'rank-changed': 'caution',
  'date-changed': 'caution',
  'term-changed': 'caution',
  'quantity-modifier-changed': 'caution',
  'attribution-shortened': 'caution',
  'hedge-weakened': 'caution',
  'quantity-dropped': 'note',
  'quantity-added': 'note',
  'condition-added': 'note',
  'hedge-added': 'note',
} as const satisfies Record<string, Severity>

export type DriftCode = keyof typeof driftSeverity
export const driftCodes = Object.keys(driftSeverity) as DriftCode[]

/** A stretch of one excerpt, in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** One finding, and the words on either side that it rests on. An empty side = nothing there stands for it any more. */
export interface DriftFlag {
  code: DriftCode
  severity: Severity
  origin: Span[]
  citing: Span[]
}

/** What a rule returns; `compare` adds the severity and the order. */
export type Finding = Omit<DriftFlag, 'severity'>
