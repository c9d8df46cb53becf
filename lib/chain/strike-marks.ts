import type { AppearanceId, SourceId } from '@/lib/model/ids'
import type { ArticleGraph } from './article-graph'
import type { Chain } from './chain'
import { liveNodes } from './origins'

/** What a strike does to a picture beside its claims. Ids. */
export interface StrikeMarks {
  /** Cards of the Sources taken out. */
  struck: Set<string>
  /** Cards that still stand, but no line from an origin reaches any more. They have not fallen: they are left without. */
  cutOff: Set<string>
  /** Edges that had a line on them and have none now. */
  cut: Set<string>
}

export function strikeMarks(
  { cards, edges }: ArticleGraph,
  chains: readonly Chain[],
  struck: ReadonlySet<SourceId>,
): StrikeMarks {
  const marks: StrikeMarks = { struck: new Set(), cutOff: new Set(), cut: new Set() }
  if (struck.size === 0) return marks
  const before = new Set<AppearanceId>()
  const after = new Set<AppearanceId>()
  const citedBy = new Map<string, AppearanceId>()
  for (const chain of chains) {
    const parties = new Set(chain.parties.flatMap(({ id }, p) => (struck.has(id) ? [p] : [])))
    const [was, is] = [liveNodes(chain), liveNodes(chain, parties)]
    chain.appearances.forEach(({ id }, v) => {
      if (was[v]) before.add(id)
      if (is[v]) after.add(id)
    })
    for (const { id, citedId } of chain.citations) citedBy.set(id, citedId)
  }
  const lost = (ids: readonly AppearanceId[]) =>
    ids.some((id) => before.has(id)) && !ids.some((id) => after.has(id))
  for (const card of cards) {
    if (card.kind !== 'source') continue
    if (struck.has(card.party.id)) marks.struck.add(card.id)
    else if (lost(card.appearances)) marks.cutOff.add(card.id)
  }
  for (const edge of edges) if (lost(edge.citations.map((id) => citedBy.get(id)!))) marks.cut.add(edge.id)
  return marks
}
