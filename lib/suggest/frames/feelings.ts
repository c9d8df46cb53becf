import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter } from '../content'
import type { CueVerb } from '../cue-group'
import { subjectBefore } from '../noun-phrase'
import { type Item, isFree, type View } from '../sentence-view'

/** "X is confident that …", "X is worried about …". */
export function adjectiveFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  const { items } = view
  const { adjectivePrepositions } = view.lexicon.cues
  for (let at = view.begin + 2; at < view.end - 1; at++) {
    const item = items[at] as Item
    if (!item.is.adjective || view.claimed[at]) continue
    let from = at
    while (
      from > view.begin &&
      items[from - 1]?.kind === 'word' &&
      (items[from - 1]?.is.auxiliary ||
        /ly$|^(?:very|so|more|less|quite)$/.test(items[from - 1]?.lower ?? ''))
    )
      from--
    if (from === at || !items.slice(from, at).some((word) => word.is.passiveAuxiliary)) continue
    const next = items[at + 1] as Item
    const isAbout = adjectivePrepositions.includes(next.lower)
    if (!next.is.complementizer && !isAbout) continue
    const source = subjectBefore(view, from)
    const content = source && contentAfter(view, at + 2, verbs)
    if (!source || !content || !isFree(view, source)) continue
    keep(
      view,
      found,
      draft(
        'feeling.adjective',
        { from, to: isAbout ? at + 2 : at + 1 },
        { source, content: [content], tier: 2 },
      ),
    )
  }
}
