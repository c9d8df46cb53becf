import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter } from '../content'
import { type Item, isComma, trimmed, type View } from '../sentence-view'

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
