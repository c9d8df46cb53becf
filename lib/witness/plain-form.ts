/**
 * A text as two printings of the same words agree in it, and for each unit of it the place it came from.
 *
 * What differs between a page and a copy of it without being another wording is levelled: case, kinds of quotation
 * mark and dash, white space and line breaks, invisible marks (direction, joiners, soft hyphens), compatibility forms
 * (ligatures, full-width figures), and hyphens inside words, because a word broken at the end of a line ("exam-⏎ple")
 * cannot be told from one that has its own hyphen there ("anak-⏎anak").
 */
export interface PlainForm {
  plain: string
  /** `at[i]` = where the unit `i` of `plain` begins in the text; one more than `plain` is long. */
  at: Uint32Array
}

const levelled: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '–': '—',
  '―': '—',
  '−': '—',
  '‐': '-',
  '‑': '-',
  '⁃': '-',
}

/** Seen by nobody: format marks of direction and joining, the soft hyphen, variation selectors. */
const invisible = /\p{Cf}|\u034f|[\ufe00-\ufe0f]/u
const isSpace = (unit: string) => /\s/u.test(unit)
const isLetter = (unit: string | undefined) => unit !== undefined && /\p{L}/u.test(unit)

export function plainForm(text: string): PlainForm {
  const form = new Growing(text.length)
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    // Letters, figures and spaces of ASCII, most of most texts, need no question.
    const easy = code < 0x7f ? ascii[code]! : 0
    if (easy === space) form.pause(i++)
    else if (easy > 0) form.add(easy, i++)
    else {
      const point = String.fromCodePoint(text.codePointAt(i)!)
      const next = i + point.length
      if (isSpace(point)) form.pause(i)
      else if (code < 0x7f || !invisible.test(point)) {
        const level = levelled[point] ?? (code > 0x7f ? point.normalize('NFKC') : point).toLowerCase()
        if (level === '-' && isLetter(form.last()) && isLetter(afterBreak(text, next))) {
          i = afterSpace(text, next)
          continue
        }
        if (level === '—' || (level === '-' && form.endsWithSpace() && isSpace(text[next] ?? 'x')))
          form.dash(i)
        else for (let unit = 0; unit < level.length; unit++) form.add(level.charCodeAt(unit), i)
      }
      i = next
    }
  }
  return form.done(text.length)
}

const space = 0x20
const dash = '—'.charCodeAt(0)

/** What becomes of the easy units of ASCII; 0 = to be looked at. */
const ascii = Uint16Array.from({ length: 0x7f }, (_, code) => {
  const unit = String.fromCharCode(code)
  if (/[\t\n\v\f\r ]/.test(unit)) return space
  return /[`-]/.test(unit) || code < 0x20 ? 0 : unit.toLowerCase().charCodeAt(0)
})

/** The plain form being written, into arrays that grow: a string put together unit by unit costs ten times as much. */
class Growing {
  #units: Uint16Array
  #places: Uint32Array
  #length = 0

  constructor(room: number) {
    this.#units = new Uint16Array(room + 16)
    this.#places = new Uint32Array(room + 16)
  }

  add(unit: number, place: number) {
    if (this.#length + 1 >= this.#units.length) this.#grow()
    this.#units[this.#length] = unit
    this.#places[this.#length++] = place
  }

  /** One space, and none at the beginning or beside a dash. */
  pause(place: number) {
    const before = this.#length === 0 ? dash : this.#units[this.#length - 1]
    if (before !== space && before !== dash) this.add(space, place)
  }

  dash(place: number) {
    if (this.endsWithSpace()) this.#length--
    this.add(dash, place)
  }

  endsWithSpace = () => this.#length > 0 && this.#units[this.#length - 1] === space
  last = () => (this.#length > 0 ? String.fromCharCode(this.#units[this.#length - 1]!) : undefined)

  done(end: number): PlainForm {
    if (this.endsWithSpace()) this.#length--
    const at = this.#places.slice(0, this.#length + 1)
    at[this.#length] = end
    return { plain: new TextDecoder('utf-16le').decode(this.#units.subarray(0, this.#length)), at }
  }

  #grow() {
    const [units, places] = [this.#units, this.#places]
    this.#units = new Uint16Array(2 * units.length)
    this.#places = new Uint32Array(2 * units.length)
    this.#units.set(units)
    this.#places.set(places)
  }
}

/** A hyphen may be followed by the end of its line, not by any other space. */
const brokenLine = /[^\S\n]*\n[^\S\n]*/y
function afterSpace(text: string, from: number): number {
  brokenLine.lastIndex = from
  return brokenLine.test(text) ? brokenLine.lastIndex : from
}
const afterBreak = (text: string, from: number) => text[afterSpace(text, from)]

/** Where a stretch of the plain form stands in its text, without the white space at its end. */
export function spanIn({ at }: PlainForm, text: string, start: number, end: number) {
  let to = end > start ? endOf(at, text, end - 1) : at[start]!
  const from = at[start]!
  while (to > from && isSpace(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** The end of the character that a unit of the plain form came from. */
function endOf(at: Uint32Array, text: string, unit: number): number {
  const from = at[unit]!
  const size = (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1
  // Marks and format characters that follow belong to it.
  let to = from + size
  while (to < text.length && /[\p{M}\p{Cf}]/u.test(text[to]!)) to++
  return to
}
