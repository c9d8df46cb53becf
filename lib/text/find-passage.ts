/** Marks that keyboards, typesetters and spreadsheets put for one another. */
const same: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
}
const skipped = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/**
 * Finds words in a text as a person would: whatever the case, the kind of quotation marks and dashes, and how the
 * lines are broken. The text is folded once; each search is one pass over it.
 */
export class PassageFinder {
  readonly #folded: string
  /** Where each folded unit stands in the text. */
  readonly #at: Uint32Array

  constructor(readonly text: string) {
    const { folded, at } = foldWithPlaces(text)
    this.#folded = folded
    this.#at = at
  }

  /** The first place that begins at or after `from`, else the first of all, else null. Offsets are those of the text. */
  find(words: string, from = 0): { start: number; end: number } | null {
    const wanted = foldWithPlaces(words).folded.trim()
    if (wanted === '') return null
    const all = this.#at
    let index = this.#folded.indexOf(wanted)
    if (index < 0) return null
    for (let next = index; next >= 0; next = this.#folded.indexOf(wanted, next + 1)) {
      if (all[next]! < from) continue
      index = next
      break
    }
    const last = all[index + wanted.length - 1]!
    return { start: all[index]!, end: last + (this.text.codePointAt(last)! > 0xffff ? 2 : 1) }
  }
}

function foldWithPlaces(text: string): { folded: string; at: Uint32Array } {
  const out: string[] = []
  const places: number[] = []
  let spaced = true
  for (let i = 0; i < text.length; ) {
    const c = String.fromCodePoint(text.codePointAt(i)!)
    const isSpace = /\s/.test(c)
    if (!skipped.test(c) && !(isSpace && spaced)) {
      const folded = isSpace ? ' ' : (same[c] ?? c.toLowerCase())
      out.push(folded)
      for (let k = 0; k < folded.length; k++) places.push(i)
      spaced = isSpace
    }
    i += c.length
  }
  return { folded: out.join(''), at: Uint32Array.from(places) }
}
