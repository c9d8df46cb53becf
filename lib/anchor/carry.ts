import { type Described, describe, type Span } from './describe'
import { matchesIn, stretchesLike } from './find-like'
import { alike } from './likeness'
import { Placer, type Placing } from './place'
import { thresholds } from './thresholds'
import { carriedWhole, oldPlaceOf, type Unchanged, unchangedStretches } from './unchanged'

/** An Anchor and what became of it. `now` describes it in the new text: as placed, or as proposed. */
export interface Carried<A extends Described> {
  anchor: A
  placing: Placing
  now: Described | null
}

/** Every Anchor is in exactly one of the three lists, in the order it came. */
export interface Carriage<A extends Described> {
  placed: Carried<A>[]
  toConfirm: Carried<A>[]
  lost: Carried<A>[]
}

/** From this likeness on, words count as having stood in a place before. */
const sameWords = 0.65

/**
 * Carries Anchors from one Revision to the next. Both texts are known, so this is surer than `place`, which sees only
 * the new one: a passage all of whose letters stayed in order goes with them; any other is searched for, and what is
 * found is doubted if the old text had the same words in that place already. That is what becomes of "100 ribu" when
 * the paragraph that held it is deleted and another one also says "100 ribu".
 *
 * Cost: one diff by ties (`unchanged.ts`), then about nothing for each Anchor in unchanged text and some
 * milliseconds for each one in changed text, more for quotes beyond 1,000 letters.
 *
 * @param anchors  those that sit in the old Revision; leave out the ones whose passage a person declared removed
 */
export function carry<A extends Described>(
  before: string,
  after: string,
  anchors: readonly A[],
): Carriage<A> {
  const carriage: Carriage<A> = { placed: [], toConfirm: [], lost: [] }
  const move = carrier(before, after)
  for (const anchor of anchors) {
    const placing = move(anchor)
    if (placing.placement === 'orphaned') carriage.lost.push({ anchor, placing, now: null })
    else {
      const list = placing.placement === 'needs_confirmation' ? carriage.toConfirm : carriage.placed
      list.push({ anchor, placing, now: describe(after, placing) })
    }
  }
  return carriage
}

function carrier(before: string, after: string): (anchor: Described) => Placing {
  const old = new Placer(before)
  const placer = new Placer(after)
  const stretches = unchangedStretches(before, after)
  return (anchor) => {
    // An orphan of an earlier Revision has no place in this one to be carried from.
    if (!before.startsWith(anchor.quote, anchor.start)) return placer.place(anchor)
    const whole = carriedWhole(stretches, anchor) ?? aloneInBoth(before, after, anchor.quote)
    if (whole) {
      const { score } = placer.weigh(anchor, whole)
      // Its letters stayed in order, but too few of them, and hardly anything around them.
      if (score < thresholds.place && !aloneInBoth(before, after, anchor.quote))
        return { placement: 'needs_confirmation', why: 'unlike', ...whole, score }
      return { placement: whole.start === anchor.start ? 'exact' : 'moved', ...whole, score }
    }
    const placing = placer.place(anchor)
    if (placing.placement === 'orphaned' || placing.placement === 'needs_confirmation') return placing
    if (!stoodThereBefore(old, after, stretches, anchor, placing)) return placing
    const { start, end, score } = placing
    return { placement: 'needs_confirmation', why: 'taken', start, end, score }
  }
}

/** Where a quote stands in the new text, if it is long and stands once in each text; null otherwise. */
function aloneInBoth(before: string, after: string, quote: string): Span | null {
  if (quote.length < thresholds.alone) return null
  const start = onlyPlaceOf(quote, after)
  return start >= 0 && onlyPlaceOf(quote, before) >= 0 ? { start, end: start + quote.length } : null
}

function onlyPlaceOf(quote: string, text: string): number {
  const at = text.indexOf(quote)
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : -1
}

/** Did the words now found for an Anchor stand in that place of the old text, somewhere else than the Anchor? */
function stoodThereBefore(
  old: Placer,
  after: string,
  stretches: Unchanged[],
  anchor: Described,
  found: Span,
) {
  const place = oldPlaceOf(stretches, found, old.text.length)
  if (place.start < anchor.end && anchor.start < place.end) return false
  const words = after.slice(found.start, found.end)
  if (place.end - place.start < words.length * sameWords) return false
  // Only the part of each stretch that lies in that place; in a rewritten article the place may be half the text.
  const inside = stretchesLike(old.index, words, { start: 0, end: words.length })
    .concat(place.end - place.start <= 4 * words.length + 64 ? [place] : [])
    .map(({ start, end }) => ({ start: Math.max(start, place.start), end: Math.min(end, place.end) }))
    .filter(({ start, end }) => end > start)
  return matchesIn(old.text, inside, words).some(
    ({ start, end }) => alike(old.text.slice(start, end), words) >= sameWords,
  )
}
