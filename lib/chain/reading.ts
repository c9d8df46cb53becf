import type { Flag, Severity } from '@/lib/model/analysis'
import type { ClaimFile } from '@/lib/model/file'
import type { Chain } from './chain'
import type { Ring } from './circular'
import type { Independence } from './independence'
import type { LineEnds } from './origins'

/** What a claim has beside its chain that can raise a flag. A ClaimFile fits. */
export type Extras = Partial<Pick<ClaimFile, 'anchors' | 'verdicts' | 'evidence' | 'wordChecks'>>

/** Everything the rules look at: the chain, and what was worked out about it. */
export interface Reading {
  chain: Chain
  ends: LineEnds
  independence: Independence
  loadBearing: number[]
  rings: Ring[]
  extras: Extras
}

/** A flag before it has been weighed and put in order. */
export type Finding = Omit<Flag, 'severity'> & { severity?: Severity }

export const nameOf = (chain: Chain, v: number) => chain.parties[chain.party[v]!]!.name
export const sourceOf = (chain: Chain, v: number) => chain.parties[chain.party[v]!]!.source

/** Names as a fact of a sentence, each once, in the order given. */
export const listed = (names: Iterable<string>) => [...new Set(names)].join(', ')
