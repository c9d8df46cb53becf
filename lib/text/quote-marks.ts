import type { Token } from './tokens'

/** A quotation as token indices: its opening and its closing mark, both inclusive. */
export interface Quotation {
  open: number
  close: number
}

const openers: Record<string, string> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '``': "''",
  '‘': '’',
  '"': '"',
  "'": "'",
  '`': "'",
}
const closers = new Set(Object.values(openers))
const singles = new Set(['‘', '’', "'", '`'])

/**
 * Finds the quotations of a text, outermost only. Straight marks are told apart by the spaces around them; a
 * quotation left open ends with its paragraph, which is also how a quote that runs over several paragraphs is
 * written (each paragraph opens anew, only the last closes).
 *
 * An apostrophe is only a quotation mark where a word begins, and only if a closing one follows in the paragraph.
 */
export function quotations(
  text: string,
  tokens: readonly Token[],
  paragraphEnds: ReadonlySet<number>,
): Quotation[] {
  const found: Quotation[] = []
  const apostrophes = closingApostrophes(text, tokens, paragraphEnds)
  let open = -1
  for (const [i, token] of tokens.entries()) {
    const mark = token.text
    if (open < 0) {
      if (mark in openers && opens(text, token, i, apostrophes)) open = i
    } else if (closes(text, token, openers[tokens[open]?.text ?? ''] ?? '')) {
      found.push({ open, close: i })
      open = -1
    }
    if (open >= 0 && paragraphEnds.has(i)) {
      if (i > open && !singles.has(tokens[open]?.text ?? '')) found.push({ open, close: i })
      open = -1
    }
  }
  return found
}

const isSpace = (character: string | undefined) => character === undefined || /[\s([—–-]/u.test(character)

function opens(text: string, token: Token, index: number, apostrophes: readonly number[]): boolean {
  const mark = token.text
  const before = text[token.start - 1]
  const after = text[token.end]
  if (singles.has(mark))
    return isSpace(before) && after !== undefined && (apostrophes[index] ?? -1) > index + 1
  if (mark === '"') return isSpace(before) || !isSpace(after)
  return true
}

function closes(text: string, token: Token, expected: string): boolean {
  if (!closers.has(token.text)) return false
  if (singles.has(token.text)) return token.text === expected && isClosingApostrophe(text, token)
  return (
    token.text === expected ||
    (expected === '”' && token.text === '"') ||
    (expected === '"' && token.text === '”')
  )
}

const isClosingApostrophe = (text: string, token: Token) =>
  /[’']/.test(token.text) && !/[\p{L}\p{N}]/u.test(text[token.end] ?? ' ')

/** For every token the place of the next closing apostrophe in its paragraph, or -1: one pass from the right. */
function closingApostrophes(
  text: string,
  tokens: readonly Token[],
  paragraphEnds: ReadonlySet<number>,
): number[] {
  const next = new Array<number>(tokens.length).fill(-1)
  let seen = -1
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (paragraphEnds.has(i)) seen = -1
    next[i] = seen
    const token = tokens[i]
    if (token && isClosingApostrophe(text, token)) seen = i
  }
  return next
}
