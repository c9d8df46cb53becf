import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter } from '../content'
import type { CueVerb } from '../cue-group'
import { isFiniteVerb, nounPhraseAfter, subjectBefore } from '../noun-phrase'
import { type Item, isComma, isFree, type Range, type View } from '../sentence-view'

/** "Mr. Ruiz's claim that …", "their belief in": a noun reports, its owner is the source. */
export function nounFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  const { items } = view
  for (let at = view.begin; at < view.end - 1; at++) {
    const item = items[at] as Item
    if (!item.is.reportingNoun || item.kind !== 'word' || view.claimed[at]) continue
    const made =
      view.lexicon.cues.nounOrder === 'head-last' ? owned(view, at, verbs) : ownerBehind(view, at, verbs)
    if (made && (!made.source || isFree(view, made.source))) keep(view, found, made)
  }
}

function owned(view: View, at: number, verbs: readonly CueVerb[]): Draft | null {
  const { items } = view
  let from = at
  while (
    from > view.begin &&
    /^\p{Ll}+$/u.test(items[from - 1]?.text ?? '') &&
    isAdjective(items[from - 1] as Item)
  )
    from--
  const owner = items[from - 1]
  const next = items[at + 1]
  if (from <= view.begin || !owner || !(next?.is.complementizer || next?.lower === 'to')) return null
  const name =
    owner.is.possessive && !owner.is.objectPronoun
      ? { from: from - 1, to: from }
      : owner.lower === "'s"
        ? possessor(view, from)
        : null
  if (!name) return null
  const content = endBeforeVerb(view, next.is.complementizer ? at + 2 : at + 1, verbs)
  return (
    content && draft('noun.possessed', { from, to: at + 1 }, { source: name, content: [content], tier: 2 })
  )
}

const isAdjective = ({ is, verb }: Item) =>
  !is.possessive && !is.determiner && !is.preposition && !is.auxiliary && !is.break && !is.pronoun && !verb

function possessor(view: View, end: number): Range | null {
  const name = subjectBefore(view, end - 1)
  return name && { from: name.from, to: end }
}

/** "pengakuan X bahwa …", "pernyataan Menteri … bahwa …". */
function ownerBehind(view: View, at: number, verbs: readonly CueVerb[]): Draft | null {
  const source = nounPhraseAfter(view, at + 1)
  if (!source || source.to - source.from > 12 || !view.items[source.from]?.isCapital) return null
  if (!view.items[source.to]?.is.complementizer) return null
  const content = endBeforeVerb(view, source.to + 1, verbs)
  return content && draft('noun.possessed', { from: at, to: at + 1 }, { source, content: [content], tier: 2 })
}

/**
 * The content of a noun stands in the middle of its sentence; it ends where the sentence's own verb comes: the second
 * finite verb ("that the vote *was* rigged | *has* been rejected") or a comma.
 */
function endBeforeVerb(view: View, from: number, verbs: readonly CueVerb[]): Range | null {
  const rest = contentAfter(view, from, verbs)
  if (!rest) return null
  let finite = 0
  for (let i = rest.from + 1; i < rest.to; i++) {
    const item = view.items[i] as Item
    if (isComma(item)) return { from: rest.from, to: i }
    const isHelper = item.is.auxiliary && !item.is.determiner && !view.items[i - 1]?.is.auxiliary
    const isMain = !view.items[i - 1]?.is.auxiliary && isFiniteVerb(view, i)
    if ((isHelper || isMain) && ++finite === 2) return { from: rest.from, to: i }
  }
  return rest
}
