import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId, CitationId, SourceId } from '@/lib/model/ids'
import { carries } from '@/lib/model/relations'
import { detectLanguage } from '@/lib/text/language'

interface Excerpt {
  text: string
  /** A BCP 47 tag; `und` when nobody said and the text does not tell. */
  lang: string
  sourceId: SourceId
}

/** Two neighbouring excerpts of a chain: what one said, and what became of it where it was cited. */
export interface ExcerptPair {
  /** The citation that reaches the origin's words; with a drift code, the identity of a finding. */
  id: CitationId
  origin: Excerpt
  citing: Excerpt
  /** Hops in between whose words nobody has copied out. */
  between: number
  /** The citing text names its source beside the excerpt, so its excerpt need not. */
  attributed: boolean
}

type Chain = Pick<ClaimFile, 'claim' | 'appearances' | 'citations'>

/**
 * Every two excerpts of a claim's chain between which there is nothing else to read: neighbours, and across hops whose
 * words are not known, so that a claim is always held against its nearest source that is.
 */
export function excerptPairs(
  { claim, appearances, citations }: Chain,
  articleLanguage: string,
): ExcerptPair[] {
  const byId = new Map(appearances.map((one) => [one.id, one]))
  const excerptOf = ({ isArticle, excerpt, language, sourceId }: Appearance): Excerpt | null => {
    const text = excerpt?.trim() || (isArticle ? claim.text : '')
    if (!text) return null
    const lang = language ?? (isArticle ? articleLanguage : detectLanguage(text).language)
    return { text, lang, sourceId }
  }
  const from = (id: AppearanceId) =>
    citations.filter(({ citingId, relation }) => citingId === id && carries(relation))

  return appearances.flatMap((appearance) => {
    const citing = excerptOf(appearance)
    if (!citing) return []
    const seen = new Set<AppearanceId>([appearance.id])
    const reach = (at: AppearanceId, first: Citation | null, between: number): ExcerptPair[] =>
      from(at).flatMap((citation) => {
        const cited = byId.get(citation.citedId)
        if (!cited || seen.has(cited.id)) return []
        seen.add(cited.id)
        const origin = excerptOf(cited)
        const outward = first ?? citation
        if (!origin) return reach(cited.id, outward, between + 1)
        return [{ id: citation.id, origin, citing, between, attributed: outward.phrase !== null }]
      })
    return reach(appearance.id, null, 0)
  })
}
