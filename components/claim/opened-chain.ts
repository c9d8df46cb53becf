import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId } from '@/lib/model/ids'

/** A card of the chain, and how the card above it leans on it. */
export interface OutlineNode {
  appearance: Appearance
  /** Null for the article, and for what nothing cites. */
  via: Citation | null
  /** It stands further up already, with all that it cites: only a pointer is shown here. */
  again: boolean
  cites: OutlineNode[]
}

export interface Outline {
  root: OutlineNode | null
  /** What the article does not lead to: left behind when a citation was taken away. */
  loose: OutlineNode[]
}

/**
 * A chain as an outline: what the article cites, what those cite, and so on. A chain may meet itself again or run in a circle;
 * each Appearance is opened once, where a reader comes to it first. O(appearances + citations).
 */
export function outlineOf({ appearances, citations }: Pick<ClaimFile, 'appearances' | 'citations'>): Outline {
  const byId = new Map(appearances.map((each) => [each.id, each]))
  const from = new Map<AppearanceId, Citation[]>()
  for (const citation of citations) {
    const others = from.get(citation.citingId)
    if (others) others.push(citation)
    else from.set(citation.citingId, [citation])
  }
  const opened = new Set<AppearanceId>()

  const open = (appearance: Appearance, via: Citation | null): OutlineNode => {
    if (opened.has(appearance.id)) return { appearance, via, again: true, cites: [] }
    opened.add(appearance.id)
    const cites = (from.get(appearance.id) ?? []).flatMap((citation) => {
      const cited = byId.get(citation.citedId)
      return cited ? [open(cited, citation)] : []
    })
    return { appearance, via, again: false, cites }
  }

  const article = appearances.find((each) => each.isArticle)
  const root = article ? open(article, null) : null
  const cited = new Set(citations.map((citation) => citation.citedId))
  const left = () => appearances.filter((each) => !opened.has(each.id))
  const loose = left()
    .filter((each) => !cited.has(each.id))
    .map((each) => open(each, null))
  // What is left now can only be reached from inside a circle that nothing leads to.
  for (let rest = left(); rest[0]; rest = left()) loose.push(open(rest[0], null))
  return { root, loose }
}
