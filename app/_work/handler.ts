import type { Store } from '@/db/store'
import type { Occasion } from '@/db/write/record'
import type { Permission } from '@/lib/access/may'
import type { JobKind, JobPayloads } from '@/lib/model/job-kinds'
import type { Refusal } from '@/lib/model/refusal'

/** What a handler works with. */
export interface Work {
  store: Store
  /** Aborted when the house closes, or when the lease was lost. */
  signal: AbortSignal
  /** The house acting for itself, now. */
  occasion: (permission: Permission) => Occasion
  /** Which try this is, from 1. */
  tries: number
}

/**
 * Does one job. Nothing returned = done. A Refusal = it cannot be done, and trying again would not help. Thrown = it
 * did not work this time; it is tried again later, a few times. May run twice: whoever dies at work is followed.
 */
export type Handler<K extends JobKind> = (payload: JobPayloads[K], work: Work) => Promise<Refusal | undefined>

export type Handlers = { [K in JobKind]: Handler<K> }
