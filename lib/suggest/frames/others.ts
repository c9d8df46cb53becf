import { contentAfter } from '../content'
import { type CueVerb, cueVerbs } from '../cue-group'
import { type Draft, draft, keep } from '../draft'
import { classOf } from '../lexicon'
import { isFiniteVerb, nounPhraseAfter, subjectBefore } from '../noun-phrase'
import { type Item, isComma, isFree, type Range, trimmed, type View } from '../sentence-view'

/** "katanya", "menurutnya": the speaker is an ending of the cue. */
export function cliticFrames(view: View, found: Draft[]) {
  const { items, lexicon } = view
  for (let at = view.begin; at < view.end; at++) {
    const item = items[at] as Item
    const verb = lexicon.clitics.get(item.lower)
    if (item.kind !== 'word' || verb === undefined || view.claimed[at]) continue
    const cue = { from: at, to: at + 1 }
    const isSpeaker = lexicon.phrases.has(verb)
    if ((isSpeaker || isComma(items[at + 1])) && at - view.begin < 3 && !items[at - 1]?.isSpeech) {
      const from = isComma(items[at + 1]) ? at + 2 : at + 1
      const content = from < view.end ? contentAfter(view, from) : null
      if (content) keep(view, found, draft('source.clitic', cue, { content: [content], isBorrowed: true }))
      continue
    }
    const before = items[at - 1]
    if (at === view.begin || !(before?.isSpeech || isComma(before) || /^["”?!]$/.test(before?.text ?? '')))
      continue
    let from = at
    while (from > view.begin && !view.claimed[from - 1]) from--
    const content = trimmed(view, { from, to: at })
    const next = items[at + 1]
    const after = items[at + 2]
    const rest =
      isComma(next) && after?.isSpeech
        ? [{ from: at + 2, to: at + 3 }]
        : next?.isSpeech
          ? [{ from: at + 1, to: at + 2 }]
          : []
    if (content)
      keep(view, found, draft('quote.clitic', cue, { content: [content, ...rest], isBorrowed: true }))
  }
}

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

/** "was described by X as", "was quoted by X as saying". */
export function passiveFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  const { items, lexicon } = view
  for (let at = view.begin + 1; at < view.end - 1; at++) {
    const item = items[at] as Item
    if (item.verb?.form !== 'past' || !classOf(lexicon, item.verb.lemma).passive || view.claimed[at]) continue
    let from = at
    while (
      from > view.begin &&
      items[from - 1]?.kind === 'word' &&
      (items[from - 1]?.is.auxiliary || /ly$/.test(items[from - 1]?.lower ?? ''))
    )
      from--
    if (!items.slice(from, at).some((word) => word.is.passiveAuxiliary)) continue
    const subject = subjectBefore(view, from)
    if (!subject || !isFree(view, subject)) continue
    const made = quotedAs(view, from, at, subject, verbs) ?? byAgent(view, from, at, subject)
    if (made) keep(view, found, made)
  }
}

function quotedAs(
  view: View,
  from: number,
  at: number,
  subject: Range,
  verbs: readonly CueVerb[],
): Draft | null {
  for (let i = at + 1; i < Math.min(view.end, at + 10); i++) {
    const phrase = view.lexicon.cues.quotedAs.find((words) =>
      words.split(' ').every((word, d) => view.items[i + d]?.lower === word),
    )
    if (!phrase) continue
    const to = i + phrase.split(' ').length
    const content = contentAfter(view, isComma(view.items[to]) ? to + 1 : to, verbs)
    const by = view.items[at + 1]?.lower === 'by' ? nounPhraseAfter(view, at + 2, i) : null
    return (
      content &&
      draft(
        'passive.quoted-as',
        { from, to: by ? at + 1 : to },
        { source: subject, content: [content], venues: by ? [by] : [] },
      )
    )
  }
  return null
}

function byAgent(view: View, from: number, at: number, subject: Range): Draft | null {
  if (view.items[at + 1]?.lower !== 'by') return null
  const source = nounPhraseAfter(view, at + 2)
  if (!source) return null
  const rest = trimmed(view, { from: source.to, to: view.end })
  return draft('passive.agent', { from, to: at + 2 }, { source, content: rest ? [subject, rest] : [subject] })
}

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
