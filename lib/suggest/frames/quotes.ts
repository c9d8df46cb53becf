import { type Draft, draft, keep } from '../attribution-draft'
import { contentBefore, quotesFollowing } from '../content'
import { adverbialAfter, type CueVerb, cueRange } from '../cue-group'
import { isAdverb, nounPhraseAfter, subjectBefore } from '../noun-phrase'
import { type Item, isComma, isFree, type Range, type View } from '../sentence-view'
import { splitOf, venuesAfter } from './venues'

/**
 * Attributions whose content stands before the cue: `"…," said X`, `"…," X said on Monday`, `…, kata X`, and the
 * cue that stands inside it: `…, X said, …`.
 */
export function quoteFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  for (const cue of verbs) {
    if (!isFree(view, cue.group)) continue
    const made = verbFirst(view, cue) ?? subjectFirst(view, cue)
    if (made) keep(view, found, made)
  }
}

const takesSpeech = ({ verb }: CueVerb) => verb.takes.has('quote') || verb.takes.has('clause')

/** Whether content can end before item `at`: behind a quotation or a comma. */
function endsContent(view: View, at: number): 'quote' | 'comma' | null {
  const before = view.items[at - 1]
  if (at <= view.begin || !before) return null
  if (before.kind === 'quote' && before.isSpeech) return 'quote'
  if (isComma(before)) return view.items[at - 2]?.isSpeech ? 'quote' : 'comma'
  // A quotation that was never opened still closes: what stands before is it.
  return /^[”"]$/.test(before.text) || before.text === '?' || before.text === '!' ? 'quote' : null
}

function verbFirst(view: View, cue: CueVerb): Draft | null {
  const { items } = view
  const { at, group, verb } = cue
  const edge = endsContent(view, group.from)
  if (!edge || !(verb.takes.has('inverted') || (edge === 'quote' && takesSpeech(cue)))) return null
  if (edge === 'comma' && view.lexicon.cues.inflection === 'english' && !mayFollowComma(view, at)) return null
  let from = at + 1
  while (isAdverb(view, items[from])) from++
  const next = items[from]
  if (next?.kind !== 'word' || next.is.preposition || next.is.complementizer || next.is.objectPronoun)
    return null
  if (view.lexicon.cues.nounOrder === 'head-last' && !opensSource(next)) return null
  const source = nounPhraseAfter(view, from)
  const before = contentBefore(view, group.from)
  if (!source || !before) return null
  if (edge === 'comma' && !endsThere(view, source.to, verb.takes.has('addressee'))) return null
  const venues = venuesAfter(view, source.to)
  const after = contentAround(view, edge, Math.max(source.to, venues.at(-1)?.to ?? 0))
  const rule = after.inside ? 'content.inside' : edge === 'quote' ? 'quote.verb-first' : 'content.verb-first'
  return draft(rule, cueRange(view, cue, from), {
    source,
    content: [before, ...after.rest],
    venues,
    tier: verb.tier,
  })
}

/** Behind a comma the source must close the clause; else the comma closed an insertion: "Kaine, the mayor, said the city had". */
function endsThere(view: View, at: number, isTold: boolean): boolean {
  const next = view.items[at]
  if (isTold || next?.is.complementizer) return false
  return (
    at >= view.end || !next || next.kind !== 'word' || next.is.preposition || next.is.time || next.is.break
  )
}

const opensSource = (item: Item) =>
  item.isCapital || item.is.determiner || item.is.pronoun || item.is.possessive || /^\p{Ll}/u.test(item.text)

/** Without a quotation only plain saying may come before its subject: `The plan failed, says the report`. */
function mayFollowComma(view: View, at: number): boolean {
  const item = view.items[at] as Item
  return (
    Boolean(item.verb?.takes.has('inverted')) &&
    item.verb?.form !== 'base' &&
    item.verb?.form !== 'participle' &&
    !item.is.ambiguous
  )
}

function subjectFirst(view: View, cue: CueVerb): Draft | null {
  const { items } = view
  const { group, verb } = cue
  if (verb.tier > 2 || !takesSpeech(cue)) return null
  const source = subjectBefore(view, group.from)
  if (!source || source.from === view.begin || !isFree(view, source)) return null
  const edge = endsContent(view, source.from)
  if (!edge) return null
  let to = adverbialAfter(view, group.to)
  let addressee: Range | null = null
  if (verb.takes.has('addressee') && to < view.end && items[to]?.kind === 'word') {
    addressee = nounPhraseAfter(view, to)
    if (addressee && (items[addressee.to]?.is.complementizer || items[addressee.to]?.lower === 'to'))
      return null
    // Only an addressee between the cue and the end: "told reporters outside the court".
    const past = addressee ? adverbialAfter(view, addressee.to) : to
    if (!addressee || !isTail(view, past, edge)) return null
    to = group.to
  } else if (!isTail(view, to, edge)) return null
  const before = contentBefore(view, source.from)
  if (
    !before ||
    (edge === 'comma' && (before.to - before.from < 3 || verb.tier > 1 || !verb.takes.has('clause')))
  )
    return null
  const venues = addressee && items[addressee.from]?.isCapital ? splitOf(view, addressee) : []
  const after = contentAround(view, edge, addressee?.to ?? to)
  const rule = after.inside
    ? 'content.inside'
    : edge === 'quote'
      ? 'quote.subject-first'
      : 'content.subject-first'
  const content = [before, ...after.rest]
  return draft(rule, cueRange(view, cue, to), { source, content, venues, tier: verb.tier })
}

/** Whether nothing but the end, a new clause or more of the quotation follows. */
function isTail(view: View, at: number, edge: 'quote' | 'comma'): boolean {
  const next = view.items[at]
  if (at >= view.end || !next) return true
  if (next.lower === 'to') return false
  if (edge === 'quote') return next.kind !== 'word' || next.is.and || next.is.break || next.is.lead
  return next.kind === 'mark' && !/^[:(]$/.test(next.text) && !view.items[at + 1]?.isSpeech
}

/** What of the content stands behind the words of saying. */
function contentAround(view: View, edge: 'quote' | 'comma', at: number): { rest: Range[]; inside: boolean } {
  if (edge === 'quote') return { rest: quotesFollowing(view, adverbialAfter(view, at)), inside: false }
  const next = view.items[at + 1]
  const goesOn =
    view.lexicon.cues.nounOrder === 'head-first' &&
    isComma(view.items[at]) &&
    next?.kind === 'word' &&
    !next.is.time &&
    !next.verb &&
    !view.lexicon.phrases.has(next.lower) &&
    at + 3 < view.end
  return goesOn && !view.claimed[at + 1]
    ? { rest: [{ from: at + 1, to: view.end }], inside: true }
    : { rest: [], inside: false }
}
