import { phraseAt } from '@/lib/text/phrases'
import { type CueVerb, cueVerbs } from './cue-group'
import { type Item, isComma, type Range, trimmed, type View } from './sentence-view'

/** The content that ends right before item `end`: back to the sentence's start or to what is taken already. */
export function contentBefore(view: View, end: number): Range | null {
  let from = end
  while (from > view.begin && !view.claimed[from - 1] && view.items[from - 1]?.text !== ';') from--
  return trimmed(view, { from, to: end })
}

/**
 * The content that begins at item `from`: to the sentence's end, or to where the sentence says something new
 * about its speaker: ", adding that", "and told", ", according to", or words already taken.
 */
export function contentAfter(
  view: View,
  from: number,
  verbs: readonly CueVerb[] = cueVerbs(view),
): Range | null {
  const { items, end } = view
  const cues = new Map(verbs.map((verb) => [verb.group.from, verb]))
  const speakers = new Set(verbs.map((verb) => verb.subject?.from))
  let to = from
  for (; to < end; to++) {
    if (view.claimed[to]) break
    const item = items[to] as Item
    if (to === from) continue
    if (isComma(item) && (startsAnother(view, to + 1, cues) || joinsCue(view, to + 1, cues))) break
    if (joinsCue(view, to, cues) || bringsSpeaker(view, to, speakers)) break
  }
  // A quotation that ends the sentence keeps its own stop.
  const last = items[to - 1]
  if (last?.kind === 'quote') return trimmedStart(view, { from, to })
  return trimmed(view, { from, to })
}

function trimmedStart(view: View, range: Range): Range | null {
  const start = trimmed(view, range)
  return start && { from: start.from, to: range.to }
}

/** ", adding that", ", menambahkan", ", according to", ", seperti dikutip". */
function startsAnother(view: View, at: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const { items, lexicon } = view
  if (phraseAt(lexicon.phrases, items, at)) return true
  const cue = cues.get(at)
  if (!cue || cue.verb.tier > 1) return false
  if (lexicon.cues.inflection === 'none') return cue.verb.takes.has('clause')
  return cue.verb.form === 'participle' && (cue.verb.takes.has('clause') || cue.verb.takes.has('object'))
}

/** "and told", "but declined": the same speaker goes on. */
function joinsCue(view: View, at: number, cues: ReadonlyMap<number, CueVerb>): boolean {
  const item = view.items[at] as Item | undefined
  if (!item || !(item.is.and || (item.is.lead && item.lower.length <= 4))) return false
  const cue = cues.get(at + 1)
  const isFiniteForm =
    cue &&
    (cue.verb.form === 'base'
      ? cue.group.from < cue.at || view.lexicon.cues.inflection === 'none'
      : cue.verb.form !== 'participle')
  const isSure = cue && (!(view.items[cue.at] as Item).is.ambiguous || view.items[cue.at + 1]?.lower === 'to')
  return Boolean(cue && isFiniteForm && isSure && cue.verb.tier <= 2)
}

/** "; Moscow says", ", but his advisers say", ", while Trumbull said": somebody else begins. */
function bringsSpeaker(view: View, at: number, speakers: ReadonlySet<number | undefined>): boolean {
  const { items } = view
  if (items[at]?.text === ';') return true
  if (!isComma(items[at])) return false
  const joint = items[at + 1]
  const joins = joint && (joint.is.and || joint.is.lead || (joint.is.break && !joint.is.complementizer))
  return Boolean(joins && speakers.has(at + 2))
}

/** The quotation that goes on behind the words of saying: `…," said X, "and …"`, `…," she told students in Fairfax, "you …"`. */
export function quotesFollowing(view: View, from: number): Range[] {
  for (let at = from; at < Math.min(view.items.length, from + 12); at++) {
    const item = view.items[at] as Item
    if (
      view.claimed[at] ||
      /^[.;:]$/.test(item.text) ||
      (item.verb && !item.isCapital && item.verb.form !== 'base')
    )
      return []
    if (item.isSpeech) return [{ from: at, to: at + 1 }]
  }
  return []
}
