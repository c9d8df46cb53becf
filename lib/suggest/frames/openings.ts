import { type Draft, draft, keep } from '../attribution-draft'
import { cueVerbs } from '../cue-group'
import { subjectBefore } from '../noun-phrase'
import { isComma, trimmed, type View } from '../sentence-view'

/** "As the report noted, …" and "seperti kata X, …". */
export function asFrames(view: View, found: Draft[]) {
  const { items, begin, end } = view
  if (!items[begin]?.is.asLead) return
  const comma = items.findIndex((item, i) => i > begin && isComma(item))
  if (comma < 0 || comma - begin > 14 || comma + 3 > end) return
  for (const { at, group } of cueVerbs({ ...view, begin: begin + 1, end: comma })) {
    const source = subjectBefore({ ...view, begin: begin + 1 }, group.from)
    const tail = comma - at - 1
    if (!source || tail > 4) continue
    const content = trimmed(view, { from: comma + 1, to: end })
    if (content)
      keep(
        view,
        found,
        draft('source.as-lead', { from: group.from, to: at + 1 }, { source, content: [content] }),
      )
    return
  }
}

/** "Maria Kessler: …", as interviews and transcripts write it. */
export function labelFrames(view: View, found: Draft[]) {
  const { items, begin, end } = view
  if (found.length > 0 || !view.opensParagraph) return
  let at = begin
  while (at < Math.min(end, begin + 6) && items[at]?.isCapital) at++
  if (at === begin || items[at]?.text !== ':' || end - at < 5 || view.isTitle) return
  const content = trimmed(view, { from: at + 1, to: end })
  if (content)
    keep(
      view,
      found,
      draft('label.colon', { from: at, to: at + 1 }, { source: { from: begin, to: at }, content: [content] }),
    )
}
