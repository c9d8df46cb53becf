import type { Lane, SourceCard } from '@/lib/chain/article-graph'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { SourceKind } from '@/lib/model/source-kinds'
import type { ArticleChains } from './use-article-picture'

/** A Source as a row of the list: what the picture shows on all its cards together. */
export interface SourceRow {
  id: SourceId
  name: string
  kind: SourceKind
  lanes: Lane[]
  carries: ClaimId[]
  falls: ClaimId[]
  read: number
  of: number
  /** Sources it leans on, and those that lean on it. */
  cites: SourceId[]
  citedBy: (SourceId | 'article')[]
}

export type SortKey = 'name' | 'kind' | 'carries' | 'falls' | 'read'

export function sourceRows({ graph, bearers }: Pick<ArticleChains, 'graph' | 'bearers'>): SourceRow[] {
  const sources = graph.cards.filter((card): card is SourceCard => card.kind === 'source')
  const sourceOf = new Map(sources.map((card) => [card.id, card.party.id]))
  const rows = new Map<SourceId, SourceRow>()
  const addAll = <T>(list: T[], more: Iterable<T>) => {
    for (const item of more) if (!list.includes(item)) list.push(item)
  }
  for (const card of sources) {
    const { id, name, source } = card.party
    const row: SourceRow = rows.get(id) ?? {
      id,
      name,
      kind: source?.kind ?? 'unknown',
      lanes: [],
      carries: [],
      falls: bearers.get(id) ?? [],
      read: 0,
      of: 0,
      cites: [],
      citedBy: [],
    }
    rows.set(id, row)
    addAll(row.lanes, [card.lane])
    addAll(row.carries, card.claims)
    row.read += card.access.read
    row.of += card.appearances.length
    addAll(
      row.cites,
      graph.edges.flatMap((edge) => (edge.to === card.id ? (sourceOf.get(edge.from) ?? []) : [])),
    )
    addAll(
      row.citedBy,
      graph.edges.flatMap((edge) =>
        edge.from === card.id ? [sourceOf.get(edge.to) ?? ('article' as const)] : [],
      ),
    )
  }
  return [...rows.values()]
}

const measure: Record<SortKey, (row: SourceRow) => number | string> = {
  name: (row) => row.name,
  kind: (row) => row.kind,
  carries: (row) => row.carries.length,
  falls: (row) => row.falls.length,
  read: (row) => row.read / Math.max(1, row.of),
}

/** Sorted by one column; ties by name, so that the order never looks accidental. */
export function sortedBy(
  rows: readonly SourceRow[],
  key: SortKey,
  down: boolean,
  language: string,
): SourceRow[] {
  const letters = new Intl.Collator(language, { numeric: true })
  return [...rows].sort((a, b) => {
    const [x, y] = [measure[key](a), measure[key](b)]
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : letters.compare(String(x), String(y))
    return (down ? -order : order) || letters.compare(a.name, b.name)
  })
}
