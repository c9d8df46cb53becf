import { type NumeralMarks, numeral } from './numerals'
import type { Token } from './tokens'

/** The number words of a language; every word is lower case. */
export interface NumberWords {
  marks: NumeralMarks
  /** Words that add: "seven", "fifteen", "sepuluh". */
  adds: ReadonlyMap<string, number>
  /** "twenty"; one smaller word may follow. */
  tens: ReadonlyMap<string, number>
  /** "belas": ten and the word before. */
  teens: ReadonlySet<string>
  /** "puluh", "hundred", "ratus": the word before, so many times. */
  multiplies: ReadonlyMap<string, number>
  /** "thousand", "juta", and glued short forms: "5k", "10rb". */
  scales: ReadonlyMap<string, number>
  /** "half", "setengah", "sepertiga". */
  fractions: ReadonlyMap<string, number>
  /** "thirds", "perempat". */
  denominators: ReadonlyMap<string, number>
  /** "one in five", "1 dari 5". */
  ratios: readonly (readonly string[])[]
  and: ReadonlySet<string>
  articles: ReadonlySet<string>
}

export interface NumberPhrase {
  value: number
  /** Tokens taken. */
  length: number
  inDigits: boolean
  /** The last scale word's value, so that "5 to 10 million" can give it to the 5. */
  scale: number
  /** A part of a whole: "a third", "one in five". */
  isShare: boolean
}

/** Reads the longest number that begins at token `at`: figures, words, fractions and shares. */
export function numberAt(tokens: readonly Token[], at: number, words: NumberWords): NumberPhrase | null {
  const token = tokens[at]
  if (!token || !mayBegin(token.lower, words)) return null
  const first = readPlain(tokens, at, words)
  if (!first) return null
  return readShare(tokens, at, first, words) ?? first
}

function mayBegin(lower: string, words: NumberWords): boolean {
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  const first = lower.split('-', 1)[0] ?? ''
  return (
    words.adds.has(first) ||
    words.tens.has(first) ||
    words.scales.has(first) ||
    words.articles.has(first) ||
    words.fractions.has(first) ||
    words.multiplies.has(first)
  )
}

function readShare(
  tokens: readonly Token[],
  at: number,
  first: NumberPhrase,
  words: NumberWords,
): NumberPhrase | null {
  for (const ratio of words.ratios) {
    const from = at + first.length
    if (!ratio.every((word, i) => tokens[from + i]?.lower === word)) continue
    const whole = readPlain(tokens, from + ratio.length, words)
    if (!whole || !Number.isInteger(first.value) || whole.value <= first.value || whole.value > 1000) continue
    const length = first.length + ratio.length + whole.length
    return { value: first.value / whole.value, length, inDigits: first.inDigits, scale: 1, isShare: true }
  }
  return null
}

function readPlain(tokens: readonly Token[], at: number, words: NumberWords): NumberPhrase | null {
  const reader = new Reader(words)
  let length = 0
  let i = at
  for (; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const { lower } = token
    const next = tokens[i + 1]?.lower ?? ''
    // Glue is only a number if more number follows: "a million", "one and a half", "half a million".
    if (words.articles.has(lower) || (words.and.has(lower) && length > 0)) {
      if (!reader.mayGlue(next) && !(words.articles.has(next) && reader.mayGlue(tokens[i + 2]?.lower ?? '')))
        break
      continue
    }
    if (!reader.take(lower)) break
    length = i - at + 1
  }
  return length === 0 ? null : { ...reader.result(), length }
}

/** Adds a number up word by word: `total` holds what a scale has closed, `current` what is still open. */
class Reader {
  private total = 0
  private current: number | null = null
  private scale = 1
  private inDigits = false
  private isShare = false
  private justScaled = false

  constructor(private readonly words: NumberWords) {}

  mayGlue(word: string): boolean {
    const { words } = this
    if (words.scales.has(word) && word.length > 2) return true
    if (words.multiplies.has(word) || words.fractions.has(word)) return true
    return this.current !== null && (words.adds.has(word) || words.tens.has(word)) && this.current % 100 === 0
  }

  take(lower: string): boolean {
    const parts = lower.includes('-') ? lower.split('-') : [lower]
    return parts.length > 1 ? this.takeAll(parts) : this.takeOne(lower)
  }

  /** "twenty-five": all parts or none. */
  private takeAll(parts: readonly string[]): boolean {
    const { words } = this
    if (!parts.every((part) => words.adds.has(part) || words.tens.has(part) || words.multiplies.has(part)))
      return false
    return parts.every((part) => this.takeOne(part))
  }

  private takeOne(word: string): boolean {
    const { words } = this
    const add = words.adds.get(word)
    if (add !== undefined) return this.add(add, 10)
    const tens = words.tens.get(word)
    if (tens !== undefined) return this.add(tens, 100)
    if (words.teens.has(word)) return this.change((n) => (n % 10 && n % 100 < 10 ? n + 10 : null))
    const times = words.multiplies.get(word)
    if (times === 10) return this.change((n) => (n % 10 && n % 100 < 10 ? n + (n % 10) * 9 : null))
    if (times !== undefined) return this.change((n) => (n > 0 && n < 100 ? n * times : null), 1)
    const scale = words.scales.get(word)
    if (scale !== undefined) return this.close(scale)
    const fraction = words.fractions.get(word)
    if (fraction !== undefined) return this.addFraction(fraction)
    const denominator = words.denominators.get(word)
    if (denominator !== undefined) {
      this.isShare = this.current !== null
      return this.change((n) => (n > 0 && n < denominator ? n / denominator : null))
    }
    return this.takeFigure(word)
  }

  private takeFigure(word: string): boolean {
    if (this.current !== null || this.total > 0 || !/^\d/.test(word)) return false
    const [, figure = '', suffix = ''] = /^([\d.,]*\d)(\p{L}*)$/u.exec(word) ?? []
    const scale = suffix === '' ? 1 : this.words.scales.get(suffix)
    const value = numeral(figure, this.words.marks)
    if (value === null || scale === undefined) return false
    this.inDigits = true
    this.current = value
    return suffix === '' || this.close(scale)
  }

  private add(value: number, room: number): boolean {
    this.justScaled = false
    if (this.current === null) this.current = value
    else if (!this.inDigits && this.current > 0 && this.current % room === 0 && value < room)
      this.current += value
    else if (!this.inDigits && this.current >= 100 && this.current % 100 === 0) this.current += value
    else return false
    return true
  }

  private addFraction(fraction: number): boolean {
    if (this.current !== null && (this.current % 1 !== 0 || this.current > 100)) return false
    if (this.total > 0) return false
    this.isShare = this.current === null
    this.current = (this.current ?? 0) + fraction
    return true
  }

  private change(how: (n: number) => number | null, none: number | null = null): boolean {
    const from = this.current ?? none
    const to = from === null ? null : how(from)
    if (to === null) return false
    this.current = to
    this.justScaled = false
    return true
  }

  private close(scale: number): boolean {
    if (this.current !== null) this.total += this.current * scale
    else if (this.justScaled) this.total *= scale
    else if (this.total === 0) this.total = scale
    else return false
    this.current = null
    this.scale = scale
    this.justScaled = true
    this.isShare = false
    return true
  }

  result() {
    const { scale, inDigits, isShare } = this
    // Cents of floating point ("1.1 million" is 1100000.0000000002) are not what the text says.
    const value = Number((this.total + (this.current ?? 0)).toPrecision(15))
    return { value, scale, inDigits, isShare }
  }
}
