import type { ClaimFile } from '@/lib/model/file'
import { carries } from '@/lib/model/relations'

/**
 * Is there one line from the article to an origin on which we read every Appearance ourselves? That is what calling an
 * attribution *faithful* asks for. Quadratic in the chain at worst, which is short.
 */
export function readToAnOrigin({
  appearances,
  citations,
}: Pick<ClaimFile, 'appearances' | 'citations'>): boolean {
  const read = new Map(appearances.filter(({ access }) => access === 'read').map((one) => [one.id, one]))
  const reached = appearances.filter(({ isArticle, id }) => isArticle && read.has(id)).map(({ id }) => id)
  const seen = new Set(reached)
  for (const id of reached) {
    if (read.get(id)!.basis === 'firsthand') return true
    for (const { citingId, citedId, relation } of citations) {
      if (citingId !== id || !carries(relation) || !read.has(citedId) || seen.has(citedId)) continue
      seen.add(citedId)
      reached.push(citedId)
    }
  }
  return false
}
