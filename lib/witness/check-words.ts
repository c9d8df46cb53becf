import { gramSize, matchesIn, stretchesLike } from '@/lib/anchor/find-like'
import { GramIndex } from '@/lib/anchor/gram-index'
import { alike } from '@/lib/anchor/likeness'
import { thresholds } from '@/lib/anchor/thresholds'
import type { CheckedPart, WordCheck } from '@/lib/model/word-check'
import { partsOf } from './excerpt-parts'
import { type PlainForm, plainForm, spanIn } from './plain-form'

export type CheckedWords = Pick<WordCheck, 'found' | 'parts' | 'isReordered'>

/**
 * One page's text, prepared once for any number of excerpts. Making it ready takes about 10 ms for 100,000 units;
 * an excerpt that stands there word for word is then found at once, one that does not takes a few milliseconds.
 */
export class Witness {
  readonly text: string
  readonly #page: PlainForm
  #index: GramIndex | null = null

  constructor(text: string) {
    this.text = text
    this.#page = plainForm(text)
  }

  /**
   * Whether the words of an excerpt stand here: each part in order, first word for word, then with changes. A part
   * that stands only before the one it follows is there, but the excerpt as a whole is changed.
   */
  check(excerpt: string): CheckedWords {
    const parts: CheckedPart[] = []
    let behind = 0
    let isReordered = false
    for (const { from, to } of partsOf(excerpt)) {
      const { plain } = plainForm(excerpt.slice(from, to))
      const exact = this.#exactly(plain, behind)
      if (exact !== null) {
        if (exact < behind) isReordered = true
        behind = exact + plain.length
        parts.push({ found: 'found', from, to, ...this.#span(exact, behind), score: 1 })
        continue
      }
      const like = this.#nearly(plain, behind)
      if (!like) {
        parts.push({ found: 'missing', from, to, start: null, end: null, score: 0 })
        continue
      }
      if (like.start < behind) isReordered = true
      behind = like.end
      parts.push({ found: 'changed', from, to, ...this.#span(like.start, like.end), score: like.score })
    }
    const worst = parts.some(({ found }) => found === 'missing') || parts.length === 0
    const changed = isReordered || parts.some(({ found }) => found === 'changed')
    return { found: worst ? 'missing' : changed ? 'changed' : 'found', parts, isReordered }
  }

  #span(start: number, end: number) {
    return spanIn(this.#page, this.text, start, end)
  }

  /** The first place behind the last part; else the first anywhere. */
  #exactly(plain: string, behind: number): number | null {
    const from = (start: number) => {
      for (
        let at = this.#page.plain.indexOf(plain, start);
        at >= 0;
        at = this.#page.plain.indexOf(plain, at + 1)
      )
        if (this.#isWhole(at, at + plain.length)) return at
      return null
    }
    return from(behind) ?? from(0)
  }

  /** "12" does not stand in "312", nor "pasukan" in "pasukannya". Scripts that write words together are not asked. */
  #isWhole(start: number, end: number): boolean {
    const { plain } = this.#page
    return !joins(plain, start) && !joins(plain, end)
  }

  #nearly(plain: string, behind: number): { start: number; end: number; score: number } | null {
    this.#index ??= new GramIndex(this.#page.plain, gramSize)
    const page = this.#page.plain
    const whole = { start: 0, end: plain.length }
    const spans = matchesIn(page, stretchesLike(this.#index, plain, whole), plain)
    let best: { start: number; end: number; score: number } | null = null
    const seen = new Set<string>()
    for (const span of spans) {
      const { start, end } = toWholeWords(page, span.start, span.end)
      // Equally near matches end letter by letter; as whole words most of them are one.
      if (seen.size === seen.add(`${start}:${end}`).size) continue
      const score = alike(page.slice(start, end), plain)
      if (score < thresholds.offer) continue
      const isBetter =
        !best || score > best.score || (score === best.score && best.start < behind && start >= behind)
      if (isBetter) best = { start, end, score }
    }
    return best
  }
}

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

/** Whether the place `at` is inside a word or a figure ("1|.000" too). */
function joins(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at]
  if (before === undefined || after === undefined) return false
  if (spaced.test(before) && spaced.test(after)) return true
  const digit = /\d/
  return (
    (digit.test(before) && /[.,]/.test(after) && digit.test(text[at + 1] ?? '')) ||
    (digit.test(after) && /[.,]/.test(before) && digit.test(text[at - 2] ?? ''))
  )
}

/** A word is at most so long; what is longer is no word but a run without spaces. */
const longestWord = 40

/** Whole words, so that a changed ending is shown as the word it is, and no blank at the ends. */
function toWholeWords(text: string, from: number, to: number) {
  let [start, end] = [from, to]
  for (let i = 0; i < longestWord && joins(text, start); i++) start--
  for (let i = 0; i < longestWord && joins(text, end); i++) end++
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { start, end }
}
