import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter } from '../content'
import type { CueVerb } from '../cue-group'
import { classOf } from '../lexicon'
import { nounPhraseAfter, subjectBefore } from '../noun-phrase'
import { type Item, isComma, isFree, type Range, trimmed, type View } from '../sentence-view'

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
