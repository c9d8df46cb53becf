import type { Entry, LinkedEntry } from '@/lib/model/entry'
import { digestOf } from './digest'
import { emptyChain, type Head, hashAt } from './link'

/**
 * What is wrong with the first broken Entry: `digest` its content was changed; `seq` one before it is missing or
 * it stands twice; `prev` it does not follow the one before; `hash` its place was changed; `checkpoint` a report
 * was issued on a history that is not this one (or its end is gone, in which case no Entry can be named).
 */
export type Breach = 'digest' | 'seq' | 'prev' | 'hash' | 'checkpoint'

export type Verification =
  | { ok: true; entries: number; head: string }
  | { ok: false; seq: number; id: string | null; what: Breach }

/**
 * Walks the chain from its first Entry and names the first that is broken. Holds one Entry at a time, so the
 * store may hand over pages; two SHA-256 per Entry.
 *
 * @param entries      in the order of `seq`, from the first
 * @param checkpoints  heads that issued reports speak of, in any order
 */
export async function verifyEntries(
  entries: Iterable<LinkedEntry> | AsyncIterable<LinkedEntry>,
  checkpoints: readonly Head[] = [],
): Promise<Verification> {
  const printed = new Map(checkpoints.map((head) => [head.seq, head.hash]))
  let head = emptyChain
  for await (const entry of entries) {
    const what = breach(entry, head) ?? againstReport(entry, printed)
    if (what) return { ok: false, seq: entry.seq, id: entry.id, what }
    head = { seq: entry.seq, hash: entry.hash }
  }
  const cutOff = [...printed.keys()].filter((seq) => seq > head.seq)
  if (cutOff.length > 0) return { ok: false, seq: Math.min(...cutOff), id: null, what: 'checkpoint' }
  return { ok: true, entries: head.seq, head: head.hash }
}

/** The Entries of a Dossier have no chain of their own: each is checked against its digest. */
export function firstForged(entries: readonly Entry[]): Entry | null {
  return entries.find((entry) => digestOf(entry) !== entry.digest) ?? null
}

function breach(entry: LinkedEntry, before: Head): Breach | null {
  if (entry.seq !== before.seq + 1) return 'seq'
  if (entry.prev !== before.hash) return 'prev'
  if (digestOf(entry) !== entry.digest) return 'digest'
  return hashAt(entry.seq, entry.prev, entry.digest) === entry.hash ? null : 'hash'
}

function againstReport(entry: LinkedEntry, printed: Map<number, string>): Breach | null {
  const hash = printed.get(entry.seq)
  return hash !== undefined && hash !== entry.hash ? 'checkpoint' : null
}
