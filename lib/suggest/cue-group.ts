import type { Verb } from './lexicon'
import { isAdverb, subjectBefore } from './noun-phrase'
import type { Item, Range, View } from './sentence-view'

/** A reporting verb that may be the cue of an attribution. `at` is the verb, `group` takes in its helpers. */
export interface CueVerb {
  at: number
  group: Range
  verb: Verb
  /** Who says it, for plain saying ("said", "found that"), where the reading starts from. */
  subject: Range | null
}

/** The verbs of a view that can report, left to right. */
export function cueVerbs(view: View): CueVerb[] {
  const found: CueVerb[] = []
  for (let at = view.begin; at < view.end; at++) {
    const item = view.items[at] as Item
    if (!item.verb || item.kind !== 'word' || !canReport(view, at)) continue
    const group = groupOf(view, at)
    const subject = isPlain(view, at, group) ? subjectBefore(view, group.from) : null
    found.push({ at, verb: item.verb, group, subject })
  }
  return found
}

/** Plain saying: nobody doubts that it reports. */
function isPlain(view: View, at: number, group: Range): boolean {
  const { takes, tier, form } = (view.items[at] as Item).verb as Verb
  if (tier > 1 || form === 'participle' || takes.has('verb-first') || view.items[group.from - 1]?.is.and)
    return false
  if (view.items[at + 1]?.is.complementizer) return true
  return takes.has('quote') && takes.has('clause') && !takes.has('object')
}

function canReport(view: View, at: number): boolean {
  const { items, begin, isTitle } = view
  const item = items[at] as Item
  const before = at > begin ? items[at - 1] : undefined
  const verb = item.verb as Verb
  if (item.isCapital && at > begin && !isTitle && before?.kind !== 'quote') return false
  if (before && before.kind === 'word') {
    if (before.is.article || (before.is.possessive && !before.is.objectPronoun) || before.lower === "'s")
      return false
    if (before.is.preposition && !before.is.asLead) return false
  }
  if (verb.form === 'participle') return mayBeParticiple(view, at)
  if (verb.form === 'past' && isPassive(view, at)) return false
  return !item.is.ambiguous || before?.kind === 'quote' || hasSubjectAndObject(view, at)
}

/** ", saying that", "is saying": but not "after the saying" or "a saying". */
function mayBeParticiple(view: View, at: number): boolean {
  const before = view.items[at - 1]
  if (!before || at === view.begin) return false
  return (
    before.text === ',' ||
    before.kind === 'quote' ||
    before.is.passiveAuxiliary ||
    before.is.auxiliary ||
    before.is.and
  )
}

/** "was told", "comments made by": someone else does the saying. */
function isPassive(view: View, at: number): boolean {
  let i = at - 1
  while (i >= view.begin && (isAdverb(view, view.items[i]) || isPlainHelper(view.items[i] as Item))) i--
  if (i >= view.begin && view.items[i]?.is.passiveAuxiliary) return true
  return view.items[at + 1]?.lower === 'by'
}

const isPlainHelper = (item: Item) => item.is.auxiliary && !item.is.passiveAuxiliary

function hasSubjectAndObject(view: View, at: number): boolean {
  const { items, begin } = view
  const [before, after] = [at > begin ? items[at - 1] : undefined, items[at + 1]]
  if (after?.is.complementizer || (after?.is.pronoun && !after.is.objectPronoun && !after.is.determiner))
    return true
  if (before?.kind !== 'word' || !after || at + 1 >= view.end) return false
  const isSubject =
    before.is.pronoun ||
    before.is.auxiliary ||
    before.is.relative ||
    (before.isCapital && !view.isTitle) ||
    /[^s]s$/.test(before.lower) ||
    before.text === ')'
  if (before.is.and && after.lower === 'to') return Boolean(items[at]?.verb?.takes.has('infinitive'))
  if (!isSubject) return false
  const takes = (items[at] as Item).verb?.takes
  if (after.is.preposition)
    return Boolean(
      (takes?.has('infinitive') && after.lower === 'to') || items[at]?.verb?.particles.has(after.lower),
    )
  return after.kind !== 'mark' && !after.is.auxiliary
}

/** The verb with its helpers and adverbs: "has repeatedly denied", "juga telah memuji". */
function groupOf(view: View, at: number): Range {
  const { items, begin } = view
  let from = at
  while (from > begin) {
    const item = items[from - 1] as Item
    const isHelper = item.is.auxiliary && !(item.isCapital && from - 1 > begin)
    if (item.kind !== 'word' || !(isHelper || isAdverb(view, item))) break
    from--
  }
  const particle = items[at + 1]
  const joins = particle && (items[at] as Item).verb?.particles.has(particle.lower)
  return { from, to: at + (joins ? 2 : 1) }
}

/**
 * Where the words of time and place behind a cue end: "said | in a statement on Tuesday | that". They count as part of
 * the cue, as annotators of attribution corpora do, but only where it is plain where they end.
 */
export function adverbialAfter(view: View, from: number): number {
  const { items, end } = view
  let i = from
  while (
    i < end &&
    (isTimeOrAdverb(view, i) ||
      (items[i]?.is.preposition && items[i + 1]?.is.time && !items[i + 1]?.is.determiner))
  )
    i++
  if (i < end && items[i]?.is.preposition && !isInfinitive(view, i)) {
    let to = i + 1
    while (to < end && !isEdge(items[to] as Item)) to++
    if (
      to >= end ||
      items[to]?.kind === 'quote' ||
      items[to]?.kind === 'mark' ||
      items[to]?.is.complementizer
    )
      i = to
  }
  return i
}

function isTimeOrAdverb(view: View, i: number): boolean {
  const item = view.items[i] as Item
  if (item.kind !== 'word') return false
  // "said only that"
  if (item.is.auxiliary && view.items[i + 1]?.is.complementizer) return true
  if (item.is.time)
    return !(
      item.is.determiner && !/^(?:week|month|year|night|time|mei)/.test(view.items[i + 1]?.lower ?? '')
    )
  return (
    (isAdverb(view, item) && !view.items[i + 1]?.verb) ||
    (/^(?:week|month|year|night|morning|afternoon|evening)$/.test(item.lower) &&
      Boolean(view.items[i - 1]?.is.time))
  )
}

const isEdge = (item: Item) =>
  item.kind === 'quote' ||
  /^[,:;–—]/.test(item.text) ||
  item.is.complementizer ||
  (item.is.break && !item.is.determiner) ||
  item.is.question

/** "to fix": no place and no addressee. */
const isInfinitive = (view: View, i: number) => {
  const [item, next] = [view.items[i], view.items[i + 1]]
  return item?.lower === 'to' && !(next?.isCapital || next?.is.determiner || next?.is.possessive)
}

/** The words that are shown and scored as the cue: the verb with its helpers up to `to`, or the verb alone. */
export const cueRange = (view: View, { at, group }: CueVerb, to: number): Range =>
  view.lexicon.cues.cueSpan === 'verb' ? { from: at, to: at + 1 } : { from: group.from, to }
