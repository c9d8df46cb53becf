import type { Fate } from '@/lib/model/fates'
import type { SourceId } from '@/lib/model/ids'
import type { Chain } from './chain'
import { independence } from './independence'

/**
 * What one claim has of one Source: how many independent origins it has with it, and how many without. Where a count is
 * no more than "at least", the lower ends are compared, as in `strike`.
 */
export function fateWithout(chain: Chain, id: SourceId): { fate: Fate; from: number; to: number } {
  const party = chain.parties.findIndex((one) => one.id === id)
  const leans = chain.appearances.some((one) => one.sourceId === id && !one.isArticle)
  const from = independence(chain).atLeast
  if (!leans || party < 0) return { fate: 'own', from, to: from }
  const to = independence(chain, new Set([party])).atLeast
  if (from === 0) return { fate: 'untraced', from, to }
  if (to >= from) return { fate: 'stands', from, to: from }
  return { fate: to === 0 ? 'falls' : 'weakens', from, to }
}
