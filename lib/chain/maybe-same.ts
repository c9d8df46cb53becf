import type { Chain } from './chain'

/**
 * The chain as it would be if every "maybe the same" pair were one Source. Identity is handed on (if A is
 * B and B is C, then A is C), and one Source has one owner, so the houses of both become one house too.
 * Nothing is merged for good: the screens show the count both ways. O(nodes + parties · pairs).
 */
export function asIfSame(chain: Chain): Chain {
  const same = Int32Array.from(chain.parties, (_, p) => p)
  const house = chain.kin.house.slice()
  const replace = (list: Int32Array, from: number, to: number) => {
    for (let i = 0; i < list.length; i++) if (list[i] === from) list[i] = to
  }
  for (const [a, b] of chain.maybeSame) {
    replace(same, same[b]!, same[a]!)
    replace(house, house[b]!, house[a]!)
  }
  return { ...chain, party: chain.party.map((p) => same[p]!), kin: { ...chain.kin, house } }
}
