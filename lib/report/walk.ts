import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import { carries } from '@/lib/model/relations'

/** One step of a line: who was reached, and the Citation that led there; the article itself has none. */
export interface Step {
  appearance: Appearance
  by: Citation | null
}

/** More lines than a reader follows; the table under the strips has every hop. */
const enough = 4

/**
 * The lines of a claim as a reader follows them, each from the article to where it ends. A line that comes back to
 * itself ends there. At most four are told, longest effort counted: chains of a claim are small, but a ladder of
 * them has more lines than anybody can print.
 */
export function linesOf(file: ClaimFile): { lines: Step[][]; more: number } {
  const root = file.appearances.find((each) => each.isArticle)
  const lines: Step[][] = []
  let more = 0
  let effort = 10_000
  const out = citationsByCiting(file)
  const walk = (line: Step[]) => {
    if (effort-- <= 0) return
    const last = line[line.length - 1]!.appearance
    const next = (out.get(last.id) ?? []).flatMap((by) => {
      const appearance = file.appearances.find(({ id }) => id === by.citedId)
      return appearance && !line.some((step) => step.appearance === appearance) ? [{ appearance, by }] : []
    })
    for (const step of next) walk([...line, step])
    if (next.length > 0 || line.length === 1) return
    if (lines.length < enough) lines.push(line)
    else more++
  }
  if (root) walk([{ appearance: root, by: null }])
  return { lines, more }
}

/** Every Appearance but the article's own, nearest to the article first; what nothing leads to comes last. */
export function fromArticleOutward(file: ClaimFile): Appearance[] {
  const root = file.appearances.find((each) => each.isArticle)
  const order = new Set(root ? [root.id] : [])
  for (const id of order)
    for (const { citingId, citedId } of file.citations) if (citingId === id) order.add(citedId)
  const known = new Map(file.appearances.map((each) => [each.id, each]))
  const reached = [...order].flatMap((id) => known.get(id) ?? [])
  return [...reached, ...file.appearances.filter(({ id }) => !order.has(id))].filter(
    (each) => !each.isArticle,
  )
}

function citationsByCiting(file: ClaimFile): Map<string, Citation[]> {
  const out = new Map<string, Citation[]>()
  for (const citation of file.citations)
    if (carries(citation.relation))
      out.set(citation.citingId, [...(out.get(citation.citingId) ?? []), citation])
  return out
}
