import type { Placement } from '@/lib/model/placements'
import { type Described, describe, type Span } from './describe'
import { gramSize, matchesIn, stretchesLike } from './find-like'
import { GramIndex } from './gram-index'
import { alike, holds, touches } from './likeness'
import { scoreOf, thresholds } from './thresholds'

/** Why a person is asked. `taken`: the words found stood in that very place before, so they are not the lost ones. */
export type Doubt = 'unlike' | 'ambiguous' | 'taken'

/**
 * Where a passage is in a text, and how sure that is (`score`, 0–1).
 *
 * - `exact` at its old offsets, `moved` to others, word for word
 * - `similar`: changed, but surely this passage; both texts are to be shown
 * - `needs_confirmation`: a proposal, with the reason for asking
 * - `orphaned`: not found; nothing is proposed
 */
export type Placing =
  | {
      placement: Exclude<Placement, 'needs_confirmation' | 'orphaned' | 'removed'>
      start: number
      end: number
      score: number
    }
  | { placement: 'needs_confirmation'; why: Doubt; start: number; end: number; score: number }
  | { placement: 'orphaned'; score: number }

/** A passage that could be it. `words` leaves the position out of the score. */
interface Candidate extends Span {
  score: number
  words: number
  /** Too short to be known by itself, and not surely between its old neighbours. */
  slight: boolean
}

/** Of very many places where a short quote stands, those with the best surroundings are looked at closely. */
const mostLookedAt = 24

/** Finds an Anchor in a text. For many Anchors in one text make one {@link Placer}. */
export const place = (anchor: Described, text: string): Placing => new Placer(text).place(anchor)

/**
 * Places Anchors in one text. First where it stood, if the words *and* their surroundings are there unchanged; then
 * everywhere the words stand; then wherever something like them stands. A passage that has an equal elsewhere is
 * never chosen silently: that is a person's business.
 *
 * Knows only the new text. Where the old one is known too, `carry` knows more.
 */
export class Placer {
  readonly text: string
  #index: GramIndex | null = null

  constructor(text: string) {
    this.text = text
  }

  /** Grams of the text, counted when first needed: most anchors of most revisions never ask. */
  get index(): GramIndex {
    this.#index ??= new GramIndex(this.text, gramSize)
    return this.#index
  }

  place(anchor: Described): Placing {
    const { quote, prefix, suffix, start, end } = anchor
    if (quote === '') return { placement: 'orphaned', score: 0 }
    if (this.text.startsWith(prefix + quote + suffix, start - prefix.length) && start >= prefix.length)
      return { placement: 'exact', start, end: start + quote.length, score: 1 }

    const exact = this.#occurrences(anchor).map((at) =>
      this.weigh(anchor, this.#wholeWords(anchor, { start: at, end: at + quote.length })),
    )
    // Also when the words stand elsewhere: in their own place they may have been edited.
    const like = this.#likenesses(anchor)
    const ranked = [...exact, ...like].sort(
      (a, b) => b.score - a.score || Math.abs(a.start - start) - Math.abs(b.start - start) || a.end - b.end,
    )
    const best = ranked[0]
    if (!best || best.score < thresholds.offer) return { placement: 'orphaned', score: best?.score ?? 0 }
    const { score } = best
    const found = { start: best.start, end: best.end, score }
    const rival = ranked.some(
      (other) =>
        (other.start >= best.end || other.end <= best.start) && other.words > best.words - thresholds.rival,
    )
    if (rival) return { placement: 'needs_confirmation', why: 'ambiguous', ...found }
    if (score < thresholds.place || best.slight)
      return { placement: 'needs_confirmation', why: 'unlike', ...found }
    if (this.text.slice(best.start, best.end) !== quote) return { placement: 'similar', ...found }
    return { placement: best.start === start && best.end === end ? 'exact' : 'moved', ...found }
  }

  /** How well a stretch of this text fits an Anchor. */
  weigh(anchor: Described, span: Span): Candidate {
    const { quote, prefix, suffix } = anchor
    // A little more than the context's own length, so that a word put in between costs only itself.
    const room = 8
    const before = this.text.slice(Math.max(0, span.start - prefix.length - room), span.start)
    const behind = this.text.slice(span.end, span.end + suffix.length + room)
    const likeness = {
      quote: alike(this.text.slice(span.start, span.end), quote),
      prefix: holds(before, prefix),
      suffix: holds(behind, suffix),
      position: 1 - Math.min(1, Math.abs(span.start - anchor.start) / Math.max(1, this.text.length)),
    }
    return {
      ...span,
      score: scoreOf(likeness),
      words: scoreOf({ ...likeness, position: 1 }),
      slight:
        quote.length < thresholds.short.letters &&
        touches(before, prefix, 'end') + touches(behind, suffix, 'start') < 2 * thresholds.short.surroundings,
    }
  }

  /** Where the quote stands word for word; of many, those whose neighbouring letters agree best, then the nearest. */
  #occurrences({ quote, prefix, suffix, start }: Described): number[] {
    const found: { at: number; agree: number }[] = []
    for (let at = this.text.indexOf(quote); at >= 0; at = this.text.indexOf(quote, at + 1)) {
      let before = 0
      while (before < prefix.length && this.text[at - 1 - before] === prefix[prefix.length - 1 - before])
        before++
      let after = 0
      while (after < suffix.length && this.text[at + quote.length + after] === suffix[after]) after++
      found.push({ at, agree: before + after })
    }
    return found
      .sort((a, b) => b.agree - a.agree || Math.abs(a.at - start) - Math.abs(b.at - start))
      .slice(0, mostLookedAt)
      .map(({ at }) => at)
  }

  #likenesses(anchor: Described): Candidate[] {
    const { quote, prefix, suffix } = anchor
    const inner = { start: prefix.length, end: prefix.length + quote.length }
    const stretches = stretchesLike(this.index, prefix + quote + suffix, inner)
    const spans = matchesIn(this.text, stretches, quote).concat(
      stretches.flatMap((one) => this.#between(anchor, one)),
    )
    const seen = new Set<string>()
    const candidates: Candidate[] = []
    for (const span of spans) {
      const { start, end } = describe(this.text, this.#wholeWords(anchor, span))
      const key = `${start}:${end}`
      if (end <= start || seen.has(key)) continue
      seen.add(key)
      candidates.push(this.weigh(anchor, { start, end }))
    }
    return candidates
  }

  /** What now stands between the old neighbours, should both be there: the quote may have been rewritten. */
  #between({ prefix, suffix, quote }: Described, stretch: Span): Span[] {
    const tail = prefix.slice(-neighbour)
    const head = suffix.slice(0, neighbour)
    if (tail.length < neighbour || head.length < neighbour) return []
    const around = this.text.slice(Math.max(0, stretch.start - neighbour), stretch.end + neighbour)
    const from = around.indexOf(tail)
    const to = from < 0 ? -1 : around.indexOf(head, from + neighbour)
    if (to < 0 || to - from - neighbour > 2 * quote.length + neighbour) return []
    const shift = Math.max(0, stretch.start - neighbour)
    return [{ start: shift + from + neighbour, end: shift + to }]
  }

  /** A mark that held whole words goes on holding whole words: of "12 persentase" not the "12 persen" in it. */
  #wholeWords({ quote, prefix, suffix }: Described, { start, end }: Span): Span {
    const cut = (before: string | undefined, after: string | undefined) =>
      before !== undefined && after !== undefined && isWordUnit(before) && isWordUnit(after)
    let from = start
    let to = end
    if (!cut(prefix.at(-1), quote[0]))
      while (cut(this.text[from - 1], this.text[from]) && start - from < mostOfAWord) from--
    if (!cut(quote.at(-1), suffix[0]))
      while (cut(this.text[to - 1], this.text[to]) && to - end < mostOfAWord) to++
    return {
      start: cut(this.text[from - 1], this.text[from]) ? start : from,
      end: cut(this.text[to - 1], this.text[to]) ? end : to,
    }
  }
}

/** Letters of context by which a neighbour is known. */
const neighbour = 12

/** What is longer is no ending but another word that lost its space, or a script that has none. */
const mostOfAWord = 5
const isWordUnit = (unit: string) => /[\p{L}\p{N}\p{M}]/u.test(unit)
