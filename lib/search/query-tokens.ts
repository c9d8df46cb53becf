import type { Span } from './query'

/** A piece of a query. `text` of a quoted piece is without its quotes, and with `\"` undone. */
export type Token = Span &
  (
    | { is: 'open' | 'close' | 'minus' | 'or' }
    | { is: 'colon' | 'comma' | 'dots' }
    | { is: 'sign'; text: '<' | '<=' | '>' | '>=' }
    | { is: 'text'; text: string; quoted: boolean; closed: boolean }
  )

const signs = ['<=', '>=', '<', '>'] as const

/**
 * Cuts a query into tokens. Never fails: a quote that is not closed runs to the end and says so. Curly quotes are
 * taken for straight ones, because phones type them.
 */
export function tokensOf(typed: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const push = (end: number, token: object) => {
    tokens.push({ ...token, start: at, end } as Token)
    at = end
  }
  while (at < typed.length) {
    const letter = typed[at]!
    const before = tokens.at(-1)
    const glued =
      before?.end === at &&
      (before.is === 'colon' || before.is === 'comma' || before.is === 'sign' || before.is === 'dots')
    if (/\s/.test(letter)) at++
    else if (letter === '(') push(at + 1, { is: 'open' })
    else if (letter === ')') push(at + 1, { is: 'close' })
    else if (letter === '-' && !glued) push(at + 1, { is: 'minus' })
    else if (letter === ':' && before?.is === 'text' && !before.quoted && before.end === at)
      push(at + 1, { is: 'colon' })
    else if (letter === ',' && before?.end === at) push(at + 1, { is: 'comma' })
    else if (isQuote(letter)) quoted(typed, at, push)
    else if (
      before?.is === 'colon' &&
      before.end === at &&
      signs.some((sign) => typed.startsWith(sign, at))
    ) {
      const sign = signs.find((one) => typed.startsWith(one, at))!
      push(at + sign.length, { is: 'sign', text: sign })
    } else if (typed.startsWith('..', at) && isValue(tokens, at)) push(at + 2, { is: 'dots' })
    else {
      const text = plain(typed, at, isValue(tokens, at))
      if (text === 'OR' && !glued) push(at + 2, { is: 'or' })
      else push(at + text.length, { is: 'text', text, quoted: false, closed: true })
    }
  }
  return tokens
}

const isQuote = (letter: string) => letter === '"' || letter === '“' || letter === '”'

/** Is what comes here part of a value, where commas and two dots divide? */
const isValue = (tokens: readonly Token[], at: number) => {
  const before = tokens.at(-1)
  return before !== undefined && before.end === at && before.is !== 'minus' && before.is !== 'open'
}

function plain(typed: string, from: number, inValue: boolean): string {
  let end = from + 1
  while (end < typed.length) {
    const letter = typed[end]!
    if (/[\s()"“”]/.test(letter)) break
    if (inValue ? letter === ',' || typed.startsWith('..', end) : letter === ':') break
    end++
  }
  return typed.slice(from, end)
}

function quoted(typed: string, from: number, push: (end: number, token: object) => void) {
  let text = ''
  let end = from + 1
  for (; end < typed.length && !isQuote(typed[end]!); end++) {
    if (typed[end] === '\\' && end + 1 < typed.length) end++
    text += typed[end]
  }
  const closed = end < typed.length
  push(closed ? end + 1 : end, { is: 'text', text, quoted: true, closed })
}
