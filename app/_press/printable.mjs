// Letters that no font here has stop a tagged PDF altogether, so they are printed by their number and listed.

/** Marks that steer a text and are not seen; the type-setter handles them without a letter. */
const unseen = /\p{Default_Ignorable_Code_Point}/u
/** What is only space between words: told by a plain space where a font has none of its own. */
const blank = /[\s\u0085\u200b\ufeff]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu

/**
 * The same value, all of its strings printable with the fonts given, and the code points that were replaced.
 * @template T
 * @param {T} value
 * @param {(point: number) => boolean} has
 * @returns {{ value: T, missing: string[] }}
 */
export function printable(value, has) {
  const missing = new Set()
  const inText = (text) => {
    let out = ''
    for (const letter of text.toWellFormed().normalize('NFC').replace(controls, '')) {
      const point = letter.codePointAt(0)
      if (has(point)) out += letter
      else if (blank.test(letter)) out += ' '
      else if (unseen.test(letter)) out += letter
      else {
        const number = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
        missing.add(number)
        out += `[${number}]`
      }
    }
    return out
  }
  const walk = (each) => {
    if (typeof each === 'string') return plain.test(each) ? each : inText(each)
    if (Array.isArray(each)) return each.map(walk)
    if (each === null || typeof each !== 'object') return each
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [key, kept.has(key) ? inner : walk(inner)]),
    )
  }
  return { value: walk(value), missing: [...missing].sort() }
}

/** Printable ASCII, as most strings are. */
const plain = /^[\u0020-\u007e]*$/
/** Addresses are not printed letter by letter, and a picture brings its own. */
const kept = new Set(['url', 'svg', 'glyphs'])
