import { isDay } from './days'
import { type FieldName, fieldNames, fieldOf, isField, isOrdered, typed, wordAs } from './fields'
import type { And, Node, Span, Test } from './query'
import { type Token, tokensOf } from './query-tokens'

/** What is wrong with a query, where, and the facts of the sentence that says what to do (`search.fault.<code>`). */
export interface Fault {
  code: FaultCode
  at: Span
  facts: Record<string, string>
}
const faultCodes = [
  'unknown_field',
  'unknown_value',
  'missing_value',
  'not_a_number',
  'not_a_day',
  'not_ordered',
  'open_quote',
  'open_bracket',
  'stray_bracket',
  'empty_group',
  'stray_or',
  'stray_minus',
  'stray_sign',
  'too_long',
  'unknown_name',
] as const
export type FaultCode = (typeof faultCodes)[number]

export interface Parsed {
  /** All that could be understood. */
  tree: And
  faults: Fault[]
}

const mostTerms = 100
const deepest = 12
const mostFaults = 20

/**
 * Reads a query. What is wrong is told with its place and left out of the tree; nothing that was typed is guessed at.
 * Linear in the length of the text.
 */
export function parse(text: string): Parsed {
  const reader = new Reader(text)
  return { tree: reader.whole(), faults: reader.faults }
}

class Reader {
  readonly faults: Fault[] = []
  readonly #tokens: Token[]
  #at = 0
  #terms = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  whole(): And {
    const of: Node[] = []
    while (this.#at < this.#tokens.length) {
      of.push(...this.#group(0))
      const stray = this.#tokens[this.#at]
      if (stray) {
        this.#fault('stray_bracket', stray)
        this.#at++
      }
    }
    return { is: 'and', of: of.flatMap((node) => (node.is === 'and' ? node.of : [node])) }
  }

  /** Units up to a closing bracket or the end. */
  #group(depth: number): Node[] {
    const of: Node[] = []
    for (;;) {
      const token = this.#tokens[this.#at]
      if (!token || token.is === 'close') return of
      if (token.is === 'or') {
        this.#fault('stray_or', token)
        this.#at++
        continue
      }
      const either = this.#either(depth)
      if (either) of.push(either)
    }
  }

  /** `a OR b OR c`: ties tighter than standing side by side. */
  #either(depth: number): Node | null {
    const of = [this.#unit(depth)]
    for (let or = this.#tokens[this.#at]; or?.is === 'or'; or = this.#tokens[this.#at]) {
      this.#at++
      const next = this.#tokens[this.#at]
      if (!next || next.is === 'close' || next.is === 'or') this.#fault('stray_or', or)
      else of.push(this.#unit(depth))
    }
    const found = of.filter((node) => node !== null)
    const flat = found.flatMap((node) => (node.is === 'or' ? node.of : [node]))
    return flat.length > 1 && found.length > 1 ? { is: 'or', of: flat } : (found[0] ?? null)
  }

  #unit(depth: number): Node | null {
    const token = this.#tokens[this.#at++]!
    if (token.is === 'minus') {
      const next = this.#tokens[this.#at]
      if (!next || next.is === 'close' || next.is === 'or' || depth >= deepest) {
        this.#fault('stray_minus', token)
        return null
      }
      const of = this.#unit(depth + 1)
      return of && { is: 'not', of }
    }
    if (token.is === 'open') {
      if (depth >= deepest) this.#fault('too_long', token)
      const of = depth >= deepest ? [] : this.#group(depth + 1)
      const close = this.#tokens[this.#at]
      if (close?.is === 'close') this.#at++
      else if (depth < deepest) this.#fault('open_bracket', token)
      if (of.length === 0 && depth < deepest)
        this.#fault('empty_group', { start: token.start, end: close?.end ?? token.end })
      const flat = of.flatMap((node) => (node.is === 'and' ? node.of : [node]))
      return flat.length > 1 ? { is: 'and', of: flat } : (flat[0] ?? null)
    }
    if (token.is !== 'text') {
      this.#fault('stray_sign', token)
      return null
    }
    if (this.#terms++ >= mostTerms) {
      if (this.#terms === mostTerms + 1) this.#fault('too_long', token)
      if (this.#tokens[this.#at]?.is === 'colon') this.#value()
      return null
    }
    if (!token.closed) this.#fault('open_quote', token)
    if (this.#tokens[this.#at]?.is === 'colon') return this.#field(token)
    return { is: 'words', text: token.text, at: { start: token.start, end: token.end } }
  }

  #field(name: Token & { is: 'text' }): Node | null {
    const field = name.text.toLowerCase()
    const { test, end } = this.#value()
    const at = { start: name.start, end }
    if (!isField(field)) {
      this.#fault('unknown_field', name, { field: name.text, near: nearest(field, fieldNames) ?? 'none' })
      return null
    }
    if (!test) {
      this.#fault('missing_value', at, { field })
      return null
    }
    const settled = this.#settled(field, test, at)
    return settled && { is: 'field', field, test: settled, at }
  }

  /** What stands after a colon. */
  #value(): { test: Test | null; end: number } {
    let end = this.#tokens[this.#at++]!.end
    const glued = (is: Token['is']) => {
      const token = this.#tokens[this.#at]
      if (token?.is !== is || token.start !== end) return undefined
      this.#at++
      end = token.end
      if (token.is === 'text' && !token.closed) this.#fault('open_quote', token)
      return token
    }
    const text = () => (glued('text') as (Token & { is: 'text' }) | undefined)?.text
    const sign = glued('sign') as (Token & { is: 'sign' }) | undefined
    if (sign) {
      const value = text()
      return { test: value === undefined ? null : { by: 'than', sign: sign.text, value }, end }
    }
    const first = text()
    if (glued('dots')) {
      const to = text()
      const test: Test | null =
        first === undefined && to === undefined ? null : { by: 'between', from: first ?? '', to: to ?? '' }
      return { test, end }
    }
    const of = first === undefined ? [] : [first]
    while (glued('comma')) {
      const next = text()
      if (next === undefined) return { test: null, end }
      of.push(next)
    }
    return { test: of.length > 0 ? { by: 'any', of } : null, end }
  }

  /** The test with its words as the field spells them, or a fault. */
  #settled(name: FieldName, test: Test, at: Span): Test | null {
    const field = fieldOf(name)
    if (test.by !== 'any' && !isOrdered(field)) {
      this.#fault('not_ordered', at, { field: name })
      return null
    }
    const one = (text: string): string | null => {
      const free = text.toLowerCase()
      if (test.by === 'any' && 'none' in field && (free === 'none' || free === 'any')) return free
      if (test.by === 'between' && text === '') return text
      if (field.kind === 'word') {
        const word = wordAs(field.words, text)
        if (word) return typed(word)
        this.#fault('unknown_value', at, {
          field: name,
          value: text,
          near: nearest(free, field.words.map(typed)) ?? 'none',
          words: field.words.map(typed).join(', '),
        })
        return null
      }
      if (field.kind === 'number' && !/^\d{1,6}$/.test(text)) return this.#no('not_a_number', at, name, text)
      if (field.kind === 'day' && !isDay(free)) return this.#no('not_a_day', at, name, text)
      if (text.trim() === '') return this.#no('missing_value', at, name, text)
      return field.kind === 'name' ? text : free
    }
    if (test.by === 'than') {
      const value = one(test.value)
      return value === null ? null : { ...test, value }
    }
    if (test.by === 'between') {
      const [from, to] = [one(test.from), one(test.to)]
      return from === null || to === null ? null : { ...test, from, to }
    }
    const of = test.of.map(one)
    return of.includes(null) ? null : { by: 'any', of: of as string[] }
  }

  #no(code: FaultCode, at: Span, field: string, value: string): null {
    this.#fault(code, at, { field, value })
    return null
  }

  #fault(code: FaultCode, { start, end }: Span, facts: Record<string, string> = {}) {
    if (this.faults.length < mostFaults) this.faults.push({ code, at: { start, end }, facts })
  }
}

/** The word that was probably meant: it begins so, or one or two letters differ. */
export function nearest(text: string, words: readonly string[]): string | undefined {
  const begins = words.find((word) => text.length > 1 && word.startsWith(text))
  if (begins) return begins
  const near = words
    .map((word) => ({ word, far: lettersApart(text.slice(0, 30), word) }))
    .filter(({ word, far }) => far <= Math.max(1, Math.floor(word.length / 3)))
  return near.sort((a, b) => a.far - b.far)[0]?.word
}

/** Levenshtein's distance. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
