import { phraseAt } from '@/lib/text/phrases'
import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter, quotesFollowing } from '../content'
import { adverbialAfter, type CueVerb, cueRange } from '../cue-group'
import { isFiniteVerb, nounPhraseAfter, subjectBefore } from '../noun-phrase'
import type { RuleId } from '../rules'
import { type Item, isComma, isFree, type Range, type View } from '../sentence-view'
import { splitOf } from './venues'

/**
 * Attributions whose content follows: `X said (that) …`, `X told Y that …`, `X promised to …`, `X criticised …`, left to
 * right. In `X, who opposed the deal, said …` opposing only describes who said it.
 */
export function clauseFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  const describing = new Uint8Array(view.items.length)
  for (const { subject } of verbs) if (subject) describing.fill(1, subject.from, subject.to)
  for (const cue of verbs) {
    if (!isFree(view, cue.group) || describing[cue.at]) continue
    const made = clauseFrame(view, cue, verbs, found)
    if (made) keep(view, found, made)
  }
}

/** "If Pyongyang says …" reports nothing: nobody has said it. */
function isSupposed(view: View, at: number): boolean {
  for (let length = 1; length <= 3 && at - length >= view.begin; length++) {
    const hit = phraseAt(view.lexicon.conditions, view.items, at - length)
    if (hit?.meaning && hit.length === length) return true
  }
  return false
}

interface Subject {
  source: Range | null
  isBorrowed: boolean
}

function clauseFrame(
  view: View,
  cue: CueVerb,
  verbs: readonly CueVerb[],
  found: readonly Draft[],
): Draft | null {
  const { verb } = cue
  if (verb.takes.has('verb-first') && !verb.takes.has('clause')) return verbFirstClause(view, cue)
  if (verb.takes.has('passive')) return passiveAgent(view, cue)
  const subject = subjectOf(view, cue, found)
  if (!subject) return null
  if (subject.source && !subject.isBorrowed && isSupposed(view, subject.source.from)) return null
  const reading = readContent(view, cue)
  if (!reading) return null
  const content = contentAfter(view, reading.from, verbs)
  if (!content || (content.to - content.from < 2 && !view.items[content.from]?.isSpeech && reading.needsMore))
    return null
  const quotes = view.items[content.to - 1]?.isSpeech ? quotesFollowing(view, content.to) : []
  return draft(
    subject.isBorrowed && reading.rule === 'clause.subject-first' ? 'clause.subject-elided' : reading.rule,
    cueRange(view, cue, reading.cueTo),
    {
      ...subject,
      tier: verb.tier,
      content: [content, ...quotes.filter((q) => q.from >= content.to)],
      venues: reading.venues,
    },
  )
}

/** The subject before the verb, or the one of the attribution before it: `X said …, adding …`. */
function subjectOf(view: View, cue: CueVerb, found: readonly Draft[]): Subject | null {
  const { items, begin } = view
  const { group, verb } = cue
  const before = group.from > begin ? items[group.from - 1] : undefined
  const mayBorrow =
    !before || isComma(before) || before.is.and || before.is.lead || verb.form === 'participle'
  if (
    mayBorrow &&
    before &&
    (verb.form !== 'base' || group.from < cue.at || view.lexicon.cues.inflection === 'none')
  ) {
    const last = found
      .filter((other) => other.cue.from < group.from && other.role === 'speech' && other.source)
      .sort((a, b) => b.cue.from - a.cue.from)[0]
    const isJoined =
      before.is.and || before.is.lead || verb.form === 'participle' || view.lexicon.cues.inflection === 'none'
    if (last?.source && isJoined) return { source: last.source, isBorrowed: true }
    if (verb.form === 'participle' && !before.is.auxiliary) return mainSubject(view, group.from)
  }
  if (!before) return null
  const source = subjectBefore(view, group.from)
  if (!source || !isFree(view, source)) return null
  return { source, isBorrowed: false }
}

/** `X left the room, saying …`: the subject of the sentence's first clause. */
function mainSubject(view: View, before: number): Subject | null {
  const { items, begin } = view
  for (let i = begin + 1; i < Math.min(before, begin + 14); i++) {
    const item = items[i] as Item
    const isVerb = item.is.auxiliary || isFiniteVerb(view, i) || /[^e]ed$/.test(item.lower)
    if (item.kind === 'mark' || !isVerb || item.isCapital) continue
    const source = subjectBefore(view, i)
    return source?.from === begin && isFree(view, source) ? { source, isBorrowed: false } : null
  }
  return null
}

interface Reading {
  rule: RuleId
  /** Where the content begins. */
  from: number
  cueTo: number
  venues: Range[]
  /** One word is no content: "said so", "wants it". */
  needsMore: boolean
}

/** Reads what stands behind a verb as one of the things the verb takes; null where it takes none of it. */
function readContent(view: View, cue: CueVerb): Reading | null {
  const { items, end } = view
  const { verb, group } = cue
  const takes = verb.takes
  const plain: Reading = {
    rule: 'clause.subject-first',
    from: group.to,
    cueTo: group.to,
    venues: [],
    needsMore: view.lexicon.cues.nounOrder === 'head-last',
  }
  if (group.to >= end) return null
  if (group.to - 1 > cue.at) return particleReading(view, cue, plain)
  if (takes.has('addressee')) {
    const told = addresseeReading(view, cue, plain)
    if (told) return told
  }
  if (takes.has('infinitive') && items[group.to]?.lower === 'to' && items[group.to + 1]?.kind === 'word')
    return { ...plain, rule: 'wish.infinitive' }
  const from = takes.has('clause') || takes.has('quote') ? adverbialAfter(view, group.to) : group.to
  const next = items[from]
  if (!next || from >= end) return null
  const reading = { ...plain, from, cueTo: from }
  if (next.kind === 'mark') {
    if (next.text === ':' || (isComma(next) && items[from + 1]?.kind === 'quote'))
      return { ...reading, from: from + 1 }
    if (isComma(next) && takes.has('clause')) return afterInsertion(view, reading)
    return null
  }
  if (next.is.complementizer && (takes.has('clause') || takes.has('object')))
    return { ...reading, from: from + 1 }
  if (takes.has('infinitive') && next.lower === 'to' && items[from + 1]?.kind === 'word')
    return { ...reading, rule: 'wish.infinitive' }
  if (next.kind === 'quote')
    return takes.has('quote') || takes.has('object') || takes.has('clause') ? reading : null
  if (next.is.question) return takes.has('clause') || takes.has('object') ? reading : null
  if (takes.has('gerund') && /ing$/.test(next.lower)) return { ...reading, rule: 'object.subject-first' }
  const opensClause =
    takes.has('clause') && beginsClause(view, from, takes.has('quote') || isDocument(view, group.from))
  if (opensClause && !(next.is.preposition && takes.has('object'))) return reading
  if (takes.has('object') && beginsNounPhrase(view, group.to))
    return { ...plain, rule: verb.tier === 3 ? 'stance.object' : 'object.subject-first' }
  return null
}

/** `said, without naming anyone, that …` and `mengatakan, "…"`. */
function afterInsertion(view: View, reading: Reading): Reading | null {
  for (let i = reading.from + 1; i < Math.min(view.end, reading.from + 16); i++) {
    const item = view.items[i] as Item
    if (item.isSpeech) return { ...reading, from: i }
    if (!isComma(item)) continue
    if (view.items[i + 1]?.is.complementizer) return { ...reading, from: i + 2 }
    break
  }
  return view.lexicon.cues.nounOrder === 'head-first' ? { ...reading, from: reading.from + 1 } : null
}

function particleReading(view: View, cue: CueVerb, plain: Reading): Reading | null {
  const next = view.items[cue.group.to]
  if (!next || next.kind === 'mark') return null
  return { ...plain, rule: 'object.subject-first', needsMore: false }
}

function beginsClause(view: View, at: number, isLoose: boolean): boolean {
  const next = view.items[at] as Item
  if (next.kind !== 'word' || (next.is.auxiliary && !next.is.determiner))
    return view.lexicon.cues.inflection === 'none' && next.kind === 'word'
  if (next.is.pronoun && !next.is.objectPronoun) return true
  if (isLoose) return !next.is.preposition || hasClauseBehind(view, at)
  if (view.lexicon.cues.inflection === 'none') return true
  // "found the", "showed Mr. Hall had": a clause only if an auxiliary follows before the next comma.
  return hasClauseBehind(view, at) && !next.is.preposition
}

/** "Polls show him trailing": of a document even a loose content is what it says. */
function isDocument(view: View, end: number): boolean {
  const source = subjectBefore(view, end)
  const { document = [] } = view.lexicon.cues.kinds
  return (
    source !== null && view.items.slice(source.from, source.to).some(({ lower }) => document.includes(lower))
  )
}

function hasClauseBehind(view: View, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.end, at + 14); i++) {
    const item = view.items[i] as Item
    if (item.kind === 'mark')
      return isComma(item) && i + 1 < view.end && view.items[at]?.is.preposition === true
    if (item.is.auxiliary && !item.is.determiner) return true
  }
  return false
}

function beginsNounPhrase(view: View, at: number): boolean {
  const next = view.items[at]
  if (!next || at >= view.end || next.kind === 'mark') return false
  return !next.is.preposition && !next.is.auxiliary && !next.is.break && !next.is.time
}

/** `told the committee that …`, `warned residents to …`, `told CNN he …`. */
function addresseeReading(view: View, cue: CueVerb, plain: Reading): Reading | null {
  const { items, end } = view
  const start = cue.group.to
  const first = items[start]
  if (first?.kind !== 'word' || first.is.complementizer || first.is.question) return null
  for (let i = start + 1; i < Math.min(end, start + 12); i++) {
    const item = items[i] as Item
    if (item.is.complementizer || item.kind === 'quote' || item.text === ':')
      return addressed(view, plain, start, i, item.kind === 'quote' ? i : i + 1)
    if (item.is.question) return addressed(view, plain, start, i, i)
    if (
      item.lower === 'to' &&
      items[i + 1]?.kind === 'word' &&
      !items[i + 1]?.is.determiner &&
      !items[i + 1]?.isCapital
    )
      return { ...addressed(view, plain, start, i, i), rule: 'wish.infinitive' }
    if (isComma(item) && items[i + 1]?.kind === 'quote') return addressed(view, plain, start, i, i + 1)
    if (isComma(item)) return null
    if ((item.is.pronoun && !item.is.objectPronoun) || item.lower === 'it' || item.is.possessive)
      return hasClauseBehind(view, i) || item.is.pronoun ? addressed(view, plain, start, i, i) : null
    if (item.is.article && hasClauseBehind(view, i) && !items[i - 1]?.is.preposition)
      return addressed(view, plain, start, i, i)
  }
  return null
}

function addressed(view: View, plain: Reading, start: number, to: number, from: number): Reading {
  const who = nounPhraseAfter(view, start, to)
  const isNamed = who && view.items[who.from]?.isCapital && !view.items[who.from]?.is.time
  return { ...plain, from, venues: isNamed ? splitOf(view, who).filter((range) => range.to <= to) : [] }
}

/** `Kata surat kabar itu, …`: the cue opens the sentence, its subject and the content follow. */
function verbFirstClause(view: View, { at, verb, group }: CueVerb): Draft | null {
  const before = view.items[group.from - 1]
  if (group.from !== view.begin && !before?.is.lead && !(isComma(before) && group.from - view.begin < 4))
    return null
  const source = nounPhraseAfter(view, at + 1)
  if (!source || !isComma(view.items[source.to])) return null
  const content = contentAfter(view, source.to + 1)
  return (
    content &&
    draft('clause.verb-first', { from: at, to: at + 1 }, { source, content: [content], tier: verb.tier })
  )
}

/** `Hal ini dikonfirmasi X`, `demikian disampaikan X`, `dikatakan oleh X`: the agent follows a passive cue. */
function passiveAgent(view: View, { at, group }: CueVerb): Draft | null {
  const { items } = view
  const by = items[at + 1]
  const hasBy = Boolean(by?.is.preposition)
  if (hasBy && by?.lower !== 'oleh') return null
  const from = hasBy ? at + 2 : at + 1
  const next = items[from]
  if (next?.kind !== 'word' || next.is.complementizer || next.is.preposition || next.is.auxiliary) return null
  if (!hasBy && !(next.isCapital || next.is.determiner || next.is.pronoun)) return null
  const source = nounPhraseAfter(view, from)
  if (!source) return null
  const subject = subjectBefore(view, group.from)
  const comma = isComma(items[group.from - 1])
  const content = comma || !subject ? trimmedBefore(view, group.from) : subject
  if (!content) return null
  return draft('passive.agent', { from: at, to: at + 1 }, { source, content: [content] })
}

function trimmedBefore(view: View, end: number): Range | null {
  let to = end
  while (to > view.begin && view.items[to - 1]?.kind === 'mark') to--
  return to > view.begin && isFree(view, { from: view.begin, to }) ? { from: view.begin, to } : null
}
