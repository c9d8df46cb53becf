import { phraseAt } from '@/lib/text/phrases'
import { type Item, isComma, type Range, type View } from './sentence-view'

/** Words a source may run to; beyond that it is a clause we misread. */
const longest = 40
const spokenBreaks = /^[^\p{L}\p{N}&'’%$.-]/u

/**
 * The noun phrase that ends right before item `end`: who does what the verb at `end` says. Takes in titles,
 * coordination ("residents and officials") and an insertion between commas ("Ms. Adeyemi, who runs the shelter,").
 * Null where nothing there can be a subject.
 */
export function subjectBefore(view: View, end: number): Range | null {
  const { items, begin } = view
  const last = items[end - 1]
  if (end <= begin || !last || last.kind === 'quote') return null
  if (isComma(last)) return beforeInsertion(view, end - 1)
  if (last.kind === 'mark' && last.text !== ')') return null
  if (last.is.pronoun && !items[end - 2]?.is.preposition) return { from: end - 1, to: end }
  const withoutTime = beforeTime(view, end)
  return scanLeft(view, withoutTime)
}

/**
 * "NP, insertion, VERB". The insertion belongs to the source if it describes it, not if it is an aside. Commas may
 * stand inside it too ("speaking in Doral, Fla.,"), so the one is sought before which the clause's own subject begins.
 */
function beforeInsertion(view: View, comma: number): Range | null {
  const { items, begin } = view
  let nearest: Range | null = null
  for (let open = comma - 1; open > begin && comma - open < longest; open--) {
    if (items[open]?.isSpeech || view.claimed[open]) break
    if (!isComma(items[open])) continue
    const before = subjectBefore(view, open)
    if (!before) continue
    const found = isAside(view, open + 1, comma) ? before : { from: before.from, to: comma + 1 }
    if (before.from === begin || opensClause(items[before.from - 1])) return found
    nearest ??= found
  }
  if (nearest || !isHeadFirst(view) || comma - begin > 12) return nearest
  const before = scanLeft(view, comma)
  return before?.from === begin ? before : null
}

const opensClause = (item: Item | undefined) =>
  item !== undefined && (item.is.lead || item.is.break || item.is.complementizer)

function isAside(view: View, from: number, to: number): boolean {
  const first = view.items[from] as Item
  if (first.is.lead || first.is.time || first.is.break || first.is.asLead) return !first.is.relative
  if ((first.verb && !first.is.ambiguous && first.verb.form !== 'past') || /ing$/.test(first.lower))
    return true
  return (first.is.preposition && !first.is.linksNoun) || (to - from <= 2 && isAdverb(view, first))
}

export const isAdverb = (view: View, item: Item | undefined) => {
  const { adverbEnding } = view.lexicon.cues
  return (
    item !== undefined &&
    adverbEnding !== '' &&
    item.lower.length > 4 &&
    item.lower.endsWith(adverbEnding) &&
    !item.is.notAdverb &&
    !item.isCapital
  )
}

/** "Trump on Tuesday said": the time is not the speaker. Only where something stands before it. */
function beforeTime(view: View, end: number): number {
  const { items, begin } = view
  let at = end
  while (at > begin && items[at - 1]?.is.time) at--
  if (at === end) return end
  if (items[at - 1]?.is.preposition) at--
  return at > begin ? at : end
}

const isHeadFirst = (view: View) => view.lexicon.cues.nounOrder === 'head-first'

function scanLeft(view: View, end: number): Range | null {
  const { items, begin } = view
  let from = -1
  let safe = -1
  for (let i = end - 1; i >= begin && end - i < longest; i--) {
    const item = items[i] as Item
    if (view.claimed[i]) break
    if (item.text === ')') {
      const open = bracketBefore(items, i, begin)
      if (open < 0) break
      i = open
      continue
    }
    if (item.kind === 'quote') {
      if (item.isSpeech) break
      from = i
      continue
    }
    const verdict = bearing(view, i, from)
    if (verdict === 'stop') break
    // Coordination of common nouns is believed only if the whole way back to the clause's edge is noun phrase.
    if (verdict === 'join') safe = safe < 0 ? from : safe
    else if (verdict === 'take') from = i
    if (verdict === 'verb') {
      if (safe >= 0) from = safe
      break
    }
  }
  while (from >= 0 && from < end && isNoStart(items[from] as Item)) from++
  return from < 0 || from >= end ? null : { from, to: end }
}

const isNoStart = (item: Item) =>
  item.is.lead || item.is.preposition || item.is.and || (item.kind === 'mark' && !/^[$#@(]/.test(item.text))

function bracketBefore(items: readonly Item[], close: number, begin: number): number {
  for (let i = close - 1; i >= begin && close - i < 8; i--) if (items[i]?.text === '(') return i
  return -1
}

/** What the word at `i` means for a noun phrase that so far begins at `from`. */
function bearing(view: View, i: number, from: number): 'take' | 'pass' | 'join' | 'verb' | 'stop' {
  const { items, begin } = view
  const item = items[i] as Item
  const [before, after] = [items[i - 1], items[i + 1]]
  if (item.kind === 'mark') return spokenBreaks.test(item.text) ? 'stop' : 'pass'
  if (item.isCapital && i > begin && !item.is.pronoun && !item.is.time) return 'take'
  if (item.is.and) return before?.isCapital && after?.isCapital ? 'take' : 'join'
  if (item.is.break) return 'stop'
  if (item.is.auxiliary && !item.is.determiner) return from < 0 ? 'stop' : 'verb'
  if (item.is.pronoun && !item.is.relative && !item.is.determiner) return 'verb'
  if (isFiniteVerb(view, i)) return 'verb'
  if (item.is.preposition) {
    if (!before || i === begin || before.kind === 'mark' || before.isSpeech) return 'stop'
    return from < 0 ? 'stop' : 'pass'
  }
  return 'take'
}

export function isFiniteVerb(view: View, i: number): boolean {
  const { items, begin } = view
  const item = items[i] as Item
  const [before, after] = [items[i - 1], items[i + 1]]
  if (item.isCapital && i > begin) return false
  if (item.is.finite) return !before?.is.article && !after?.is.preposition
  const isNounHere =
    before && (before.is.article || before.is.possessive || before.is.determiner || before.lower === "'s")
  if (
    item.verb &&
    !item.is.reportingNoun &&
    !isNounHere &&
    !(item.is.ambiguous && !item.verb.takes.has('verb-first'))
  )
    return item.verb.form !== 'past' || !after?.is.preposition
  // An unknown "-ed" before a new noun phrase is a verb: "cheered the".
  return (
    view.lexicon.cues.inflection === 'english' &&
    /[^e]ed$/.test(item.lower) &&
    !isNounHere &&
    i > begin &&
    Boolean(after && (after.is.article || after.is.possessive || after.is.pronoun))
  )
}

/**
 * The noun phrase that begins at item `from`: the source behind a cue. Runs over appositions ("Tomas Rey, 45, a
 * farmer") and ends before time, place and the next clause.
 */
export function nounPhraseAfter(view: View, from: number, limit = view.end, mustClose = false): Range | null {
  const { items } = view
  const first = items[from]
  if (!first || from >= limit || view.claimed[from]) return null
  if (first.is.pronoun && !first.is.determiner) return { from, to: from + 1 }
  let i = from
  let apposed = false
  let related = false
  for (; i < limit && i - from < longest; i++) {
    const item = items[i] as Item
    if (view.claimed[i] || item.isSpeech) break
    if (item.kind === 'quote') continue
    if (isComma(item)) {
      if (!apposes(view, from, i, limit, apposed) || (mustClose && !isClosed(view, i + 1, limit))) break
      apposed = true
      continue
    }
    if (item.text === '(') {
      const close = bracketAfter(items, i, limit)
      if (close < 0 || items[i + 1]?.is.time) break
      i = close
      continue
    }
    if (item.kind === 'mark' && !/^[&'’.@#-]$/.test(item.text)) break
    if (i === from) continue
    if (item.is.relative && !item.is.determiner && isHeadFirst(view)) related = true
    if (!related && ends(view, i, apposed)) break
  }
  while (i > from && isLooseEnd(items[i - 1] as Item)) i--
  return i > from ? { from, to: i } : null
}

/** An apposition that another comma ends before any verb: what opens a sentence is not mistaken for one. */
function isClosed(view: View, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const item = view.items[i] as Item
    if (isComma(item)) return i + 1 < limit
    if (item.kind === 'mark' || (item.is.auxiliary && !item.is.determiner) || isFiniteVerb(view, i))
      return false
  }
  return false
}

function bracketAfter(items: readonly Item[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i - open < 8; i++) if (items[i]?.text === ')') return i
  return -1
}

function ends(view: View, i: number, apposed: boolean): boolean {
  const { items } = view
  const item = items[i] as Item
  const next = items[i + 1]
  if (item.isCapital && !item.is.time) return view.lexicon.phrases.has(item.lower) && !view.isTitle
  // "interviews with more than two dozen officials"
  if ((phraseAt(view.lexicon.reading.quantities.bounds, items, i - 1)?.length ?? 0) > 1) return false
  if (item.is.break || phraseAt(view.lexicon.reading.dates.relative, items, i)) return true
  if (item.is.and) return !(items[i - 1]?.isCapital && next?.isCapital) && !isPlainNoun(next)
  if (item.is.preposition && !item.is.linksNoun) return true
  if (item.is.preposition) return !apposed && !linksSource(view, i)
  if (item.is.time && !apposed) return true
  if (item.is.auxiliary && !item.is.determiner) return true
  if (view.lexicon.phrases.has(item.lower)) return true
  return Boolean(item.verb && !item.isCapital && !item.is.ambiguous && !apposed)
}

const isPlainNoun = (item: Item | undefined) =>
  item?.kind === 'word' &&
  !item.verb &&
  !item.is.pronoun &&
  !item.is.auxiliary &&
  !item.is.break &&
  !item.is.lead

/** "director of research", "pengamat dari UGM" stay; "said Smith in Ohio", "said the mayor to cheers" end. */
function linksSource(view: View, i: number): boolean {
  const { items } = view
  const [item, before, next] = [items[i] as Item, items[i - 1], items[i + 1]]
  if (!next || next.is.time) return false
  if (isHeadFirst(view)) return next.isCapital || item.lower !== 'dari'
  if (['of', 'for', 'from', 'at'].includes(item.lower)) return true
  return item.lower === 'with' ? !before?.isCapital : false
}

/** Whether the words behind a comma describe the source: "Sri Mulyani" after a title, "a farmer" after a name. */
function apposes(view: View, from: number, comma: number, limit: number, apposed: boolean): boolean {
  const { items, lexicon } = view
  const next = items[comma + 1]
  if (!next || comma + 1 >= limit || next.kind === 'quote' || next.is.time || lexicon.phrases.has(next.lower))
    return false
  if (/^\d{1,3}$/.test(next.text)) return true
  if (isHeadFirst(view))
    return (
      !(items[from] as Item).is.pronoun &&
      (isNameTo(items, comma + 1, limit) || isDescription(view, comma + 1, limit))
    )
  if (next.is.determiner || next.is.possessive) return !next.is.pronoun && next.lower !== 'this'
  if (next.isCapital) return apposed && isComma(items[comma + 2])
  const { is, verb } = next
  return (
    /^\p{Ll}/u.test(next.text) &&
    !verb &&
    !is.break &&
    !is.auxiliary &&
    !is.preposition &&
    !is.pronoun &&
    !is.lead &&
    !is.and &&
    !is.relative &&
    !/(?:ing|ly)$/.test(next.lower)
  )
}

/** Capitalised words up to a comma, a bracket or a small word: a personal name after a title. */
function isNameTo(items: readonly Item[], from: number, limit: number): boolean {
  let i = from
  while (i < limit && items[i]?.isCapital && !items[i]?.is.time) i++
  const next = items[i]
  return (
    i - from >= 1 &&
    i - from <= 5 &&
    (i >= limit || !next || next.kind === 'mark' || next.is.preposition || next.is.break)
  )
}

/** Two to seven small words up to a comma or the end: "petani asal Brebes" behind a name. */
function isDescription(view: View, from: number, limit: number): boolean {
  const { items } = view
  const first = items[from] as Item
  const { is } = first
  if (
    !/^\p{Ll}/u.test(first.text) ||
    first.verb ||
    looksLikeVerb(view, first) ||
    is.break ||
    is.preposition ||
    is.lead ||
    is.pronoun ||
    is.auxiliary
  )
    return false
  let i = from
  while (
    i < limit &&
    items[i]?.kind === 'word' &&
    !items[i]?.is.break &&
    !items[i]?.verb &&
    !items[i]?.is.time
  )
    i++
  return i - from >= 2 && i - from <= 7 && (i >= limit || isComma(items[i]))
}

const looksLikeVerb = (view: View, item: Item) =>
  view.lexicon.cues.verbPrefixes.some((prefix) => item.lower.startsWith(prefix))

const isLooseEnd = (item: Item) =>
  (item.kind === 'mark' && item.text !== ')') || (item.is.relative && !item.is.determiner)
