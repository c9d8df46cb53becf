import { phraseAt } from '@/lib/text/phrases'
import { type Draft, draft, keep } from '../attribution-draft'
import { contentAfter, contentBefore } from '../content'
import type { CueVerb } from '../cue-group'
import type { PhraseKind } from '../lexicon'
import { nounPhraseAfter } from '../noun-phrase'
import { isComma, type Range, type View } from '../sentence-view'

interface Hit {
  at: number
  length: number
  kind: PhraseKind
}

/** "according to X", "seperti dikutip dari X", "there are reports that": cues that are phrases, not verbs. */
export function phraseFrames(view: View, verbs: readonly CueVerb[], found: Draft[]) {
  for (const hit of hits(view)) {
    const cue = { from: hit.at, to: hit.at + hit.length }
    if (hit.kind === 'hearsay') hearsay(view, cue, verbs, found)
    else bySource(view, cue, hit.kind, verbs, found)
  }
}

function hits(view: View): Hit[] {
  const all: Hit[] = []
  for (let at = view.begin; at < view.end; at++) {
    const hit = phraseAt(view.lexicon.phrases, view.items, at)
    if (!hit || view.items[at]?.kind === 'quote') continue
    all.push({ at, length: hit.length, kind: hit.meaning })
    at += hit.length - 1
  }
  return all
}

function hearsay(view: View, cue: Range, verbs: readonly CueVerb[], found: Draft[]) {
  const content = contentAfter(view, cue.to, verbs)
  if (!content) return
  // "There are *reports* that": the word before "that" is all there is of a source.
  const noun = view.items[cue.to - 1]?.is.complementizer ? cue.to - 2 : cue.to - 1
  keep(
    view,
    found,
    draft('hearsay.phrase', cue, {
      source: { from: noun, to: noun + 1 },
      content: [content],
      role: 'hearsay',
    }),
  )
}

function bySource(
  view: View,
  cue: Range,
  kind: 'speaker' | 'relay',
  verbs: readonly CueVerb[],
  found: Draft[],
) {
  const { items } = view
  const isInitial = cue.from <= view.begin + 1 || Boolean(items[cue.from - 1]?.is.break)
  const source = nounPhraseAfter(view, cue.to, view.end, isInitial)
  if (!source || (kind === 'relay' && !isWho(view, source))) return
  const rule = kind === 'speaker' ? 'source.phrase' : 'relay.phrase'
  const made = draft(rule, cue, { source, role: kind })
  if (isInitial) {
    const from = behindTime(view, source.to)
    if (kind === 'relay') {
      // "Citing X, Y reported that …": the content is Y's, see `shareContent`.
      keep(view, found, made)
      return
    }
    const content = restOf(view, from)
    keep(view, found, content ? { ...made, content: [content] } : made)
    return
  }
  // "Reuters, citing officials, reported …": the relay stands inside another attribution.
  const isInserted =
    kind === 'relay' && isComma(items[source.to]) && verbs.some((verb) => verb.group.from === source.to + 1)
  const before = isInserted ? null : contentBefore(view, cue.from)
  const after =
    before && isComma(items[source.to]) && !items[source.to + 1]?.is.time ? restOf(view, source.to + 1) : null
  const content = [before, after && after.to - after.from > 3 ? after : null].filter(
    (range) => range !== null,
  )
  keep(view, found, { ...made, content })
}

/** "Dikutip dari Reuters, Selasa (3/9/2019), …": the day belongs to the source, not to what it says. */
function behindTime(view: View, at: number): number {
  const { items, end } = view
  if (!isComma(items[at])) return at
  if (!items[at + 1]?.is.time) return at + 1
  for (let i = at + 2; i < Math.min(end, at + 12); i++) if (isComma(items[i])) return i + 1
  return at + 1
}

/** Everything up to the next phrase of this kind or the end. */
function restOf(view: View, from: number): Range | null {
  let to = from
  while (to < view.end && !view.claimed[to]) {
    if (to > from && isComma(view.items[to]) && phraseAt(view.lexicon.phrases, view.items, to + 1)) break
    to++
  }
  const end = view.items[to - 1]?.kind === 'quote' || to < view.end ? to : view.end
  return end - from < 1 ? null : { from, to: end }
}

/** A relay is somebody: "citing Reuters", "citing unnamed officials"; not "citing the weather". */
function isWho(view: View, source: Range): boolean {
  const { kinds } = view.lexicon.cues
  const words = view.items.slice(source.from, source.to)
  const named = new Set(Object.values(kinds).flat())
  return words.some((word) => word.isCapital || named.has(word.lower))
}

/** Gives an initial relay the content of the attribution that follows it, or the rest of the sentence. */
export function shareContent(view: View, found: Draft[]) {
  for (const relay of found) {
    if (relay.role !== 'relay' || relay.content.length > 0 || !relay.source) continue
    const next = found
      .filter((other) => other.role === 'speech' && other.content.length > 0)
      .sort((a, b) => a.cue.from - b.cue.from)[0]
    const from = behindTime(view, relay.source.to)
    const rest = next ? null : restOf(view, from)
    relay.content = next ? [...next.content] : rest ? [rest] : []
    if (rest) view.claimed.fill(1, rest.from, rest.to)
  }
}
