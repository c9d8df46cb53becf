/** What no reader sees and some spreadsheets skip before they look for a formula. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones a formula hides behind
  /^[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]*/u
const startsFormula = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u

/**
 * Would a spreadsheet run this instead of showing it? It takes a field that begins with `=` and its kin for a
 * formula, quoted or not (OWASP, "CSV Injection"). A field that begins with an apostrophe counts as well, so that
 * the guard can be taken off again without a doubt.
 */
const needsGuard = (text: string): boolean =>
  text.startsWith("'") || /^[\t\r\n\0]/.test(text) || startsFormula.test(text.replace(unseen, ''))

/** The text behind one apostrophe, where it could be run. Spreadsheets show it without the apostrophe. */
export const guarded = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/**
 * The inverse. An apostrophe that guards nothing ('tis, 'Alī) is somebody's own and stays, so files that were never
 * guarded are read to the letter too.
 */
export const unguarded = (field: string): string =>
  field.startsWith("'") && needsGuard(field.slice(1)) ? field.slice(1) : field
