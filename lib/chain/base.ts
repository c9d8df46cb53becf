import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { Chain } from './chain'
import { type Csr, csrOf } from './csr'
import { type Kinship, pairKey } from './kinship'
import { marked } from './lines'
import { reachable } from './reach'

/**
 * All chains of a newsroom at once, in numbers: a node is one Appearance of one claim. About 60 bytes per
 * Appearance, so a million fit in 60 MB, and every question below is answered by reading forward through
 * flat arrays.
 */
export interface Base {
  n: number
  /** Citing → cited, carrying relations only. */
  out: Csr
  into: Csr
  copies: Csr
  firsthand: Uint8Array
  /** node → Source. */
  party: Int32Array
  /** Source → its nodes. */
  nodesOf: Csr
  /** claim → the article's own Appearance, -1 when there is none. */
  rootOf: Int32Array
  /** node → the claim it is the root of, or -1. */
  claimAt: Int32Array
  /** 1 where some origin can be reached. Nothing else can fall. */
  founded: Uint8Array
  kin: Kinship
}

/** What a store has to read to build a Base: columns, not objects. All numbers count from 0. */
export interface BaseColumns {
  sources: number
  /** Per Appearance. */
  party: Int32Array
  firsthand: Uint8Array
  /** Per carrying citation. */
  citing: ArrayLike<number>
  cited: ArrayLike<number>
  /** 1 where it republishes. */
  copied?: Uint8Array
  /** Per claim. */
  rootOf: Int32Array
  /** Per Source: the number of its top owner's house; without it every Source is its own house. */
  house?: Int32Array
  apart?: ReadonlySet<number>
  together?: ReadonlySet<number>
}

/** Sorts the columns. O(appearances + citations + sources + claims). */
export function baseFrom(columns: BaseColumns): Base {
  const { sources, party, firsthand, citing, cited, copied, rootOf } = columns
  const n = party.length
  const into = csrOf(n, cited, citing)
  const copies = copied ? marked(copied) : []
  const claimAt = new Int32Array(n).fill(-1)
  rootOf.forEach((root, claim) => {
    if (root >= 0) claimAt[root] = claim
  })
  return {
    n,
    out: csrOf(n, citing, cited),
    into,
    copies: csrOf(
      n,
      copies.map((i) => citing[i]!),
      copies.map((i) => cited[i]!),
    ),
    firsthand,
    party,
    nodesOf: nodesByParty(sources, party),
    rootOf,
    claimAt,
    founded: reachable(into, marked(firsthand)),
    kin: {
      count: sources,
      house: columns.house ?? Int32Array.from({ length: sources }, (_, p) => p),
      apart: columns.apart ?? new Set(),
      together: columns.together ?? new Set(),
    },
  }
}

/** `to` holds nodes, not Sources: the same two arrays, used as an index. */
function nodesByParty(sources: number, party: Int32Array): Csr {
  const nodes = new Uint32Array(party.length)
  for (let v = 0; v < nodes.length; v++) nodes[v] = v
  return csrOf(sources, party, nodes)
}

export interface NamedBase extends Base {
  sourceIds: SourceId[]
  claimIds: ClaimId[]
}

/** Lays chains side by side; a Source has one number in all of them. O(all of them). */
export function baseOf(chains: readonly Chain[]): NamedBase {
  const numbers = new Map<SourceId, number>()
  const houses = new Map<SourceId, number>()
  const house: number[] = []
  const numberOf = (id: SourceId, top: SourceId) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    if (!houses.has(top)) houses.set(top, houses.size)
    house.push(houses.get(top)!)
    numbers.set(id, numbers.size)
    return numbers.size - 1
  }
  const party: number[] = []
  const firsthand: number[] = []
  const citing: number[] = []
  const cited: number[] = []
  const copied: number[] = []
  const rootOf: number[] = []
  const global = chains.map((chain) => chain.parties.map(({ id, top }) => numberOf(id, top)))
  const sources = numbers.size
  const apart = new Set<number>()
  const together = new Set<number>()

  chains.forEach((chain, c) => {
    const first = party.length
    const numbered = global[c]!
    const retold = (key: number) =>
      pairKey(sources, numbered[Math.floor(key / chain.kin.count)]!, numbered[key % chain.kin.count]!)
    for (const key of chain.kin.apart) apart.add(retold(key))
    for (const key of chain.kin.together) together.add(retold(key))
    rootOf.push(chain.root < 0 ? -1 : first + chain.root)
    for (let v = 0; v < chain.n; v++) {
      party.push(numbered[chain.party[v]!]!)
      firsthand.push(chain.firsthand[v]!)
      const copies = chain.copies.to.subarray(chain.copies.off[v]!, chain.copies.off[v + 1]!)
      for (let k = chain.out.off[v]!; k < chain.out.off[v + 1]!; k++) {
        citing.push(first + v)
        cited.push(first + chain.out.to[k]!)
        copied.push(copies.includes(chain.out.to[k]!) ? 1 : 0)
      }
    }
  })
  const columns: BaseColumns = {
    sources,
    party: Int32Array.from(party),
    firsthand: Uint8Array.from(firsthand),
    citing,
    cited,
    copied: Uint8Array.from(copied),
    rootOf: Int32Array.from(rootOf),
    house: Int32Array.from(house),
    apart,
    together,
  }
  return {
    ...baseFrom(columns),
    sourceIds: [...numbers.keys()],
    claimIds: chains.map((chain) => chain.claimId),
  }
}
