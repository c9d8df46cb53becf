import type { Entry, LinkedEntry } from '@/lib/model/entry'
import { sha256Hex } from '@/lib/text/hash'

/** What the first Entry of a store has before it. */
export const nothingBefore = '0'.repeat(64)

/** The end of a chain so far: enough to append to it, and to know it again later. */
export interface Head {
  seq: number
  hash: string
}

export const emptyChain: Head = { seq: 0, hash: nothingBefore }

/**
 * Which hash an Entry gets at its place. SHA-256 over four lines of ASCII joined by LF, without one at the end:
 *
 *     sanad-audit/1
 *     <seq, decimal, from 1>
 *     <prev: the hash of the Entry before, 64 zeros before the first>
 *     <digest of the Entry>
 *
 * So no Entry can be changed, dropped, swapped or put in between without every later hash changing. What a
 * chain alone cannot show is that its end was cut off, or that all of it was written anew: that is what the
 * checkpoints printed in issued reports are for (see `verify`).
 */
export function hashAt(seq: number, prev: string, digest: string): string {
  return sha256Hex(['sanad-audit/1', String(seq), prev, digest].join('\n'))
}

/** The Entry with its place after `head`. */
export function link(entry: Entry, head: Head): LinkedEntry {
  const seq = head.seq + 1
  return { ...entry, seq, prev: head.hash, hash: hashAt(seq, head.hash, entry.digest) }
}
