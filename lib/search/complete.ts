import { type Field, type FieldName, fieldNames, fieldOf, isField, typed } from './fields'
import { value } from './print'
import { tokensOf } from './query-tokens'

/** Where completion stands in what is typed. */
export interface Place {
  /** What a choice takes the place of. */
  start: number
  end: number
  /** What was typed of it so far, in lower case. */
  begun: string
  /** The field whose value is being typed; null where a field or a word would begin. */
  field: FieldName | null
}

/** A choice, and what explains it: `search.field.<name>`, `search.<field>.<word>` or nothing. */
export interface Choice {
  /** What is put in the place. */
  insert: string
  /** What is shown, when it is not simply what is put in. */
  label?: string
  explains: { field: FieldName; word?: string } | null
}

/** What is being typed at the caret. */
export function placeAt(text: string, caret: number): Place {
  const tokens = tokensOf(text.slice(0, caret))
  let last = tokens.at(-1)
  const whole = { start: caret, end: caret, begun: '', field: null }
  if (!last || last.end !== caret) return whole
  let begun = ''
  let start = caret
  if (last.is === 'text') {
    if (last.quoted && last.closed) return whole
    begun = last.text
    start = last.start
    last = tokens.at(-2)
    if (!last || last.end !== start) return { start, end: caret, begun: begun.toLowerCase(), field: null }
  }
  if (last.is !== 'colon' && last.is !== 'comma' && last.is !== 'sign' && last.is !== 'dots')
    return { start, end: caret, begun: begun.toLowerCase(), field: null }
  const colon = tokens.findLastIndex((token) => token.is === 'colon')
  const name = tokens[colon - 1]
  const field = name?.is === 'text' ? name.text.toLowerCase() : ''
  return { start, end: caret, begun: begun.toLowerCase(), field: isField(field) ? field : null }
}

/** The choices that need no base: fields, listed words, distances in days. */
export function choicesAt({ begun, field }: Place): Choice[] {
  if (!field) {
    const open = begun.replace(/^-/, '')
    return fieldNames
      .filter((name) => name.startsWith(open))
      .map((name) => ({ insert: `${name}:`, explains: { field: name } }))
  }
  return wordsOf(fieldOf(field))
    .filter((word) => word.startsWith(begun))
    .map((word) => ({ insert: word, explains: { field, word } }))
}

/** A name that the base knows, as a choice. */
export const nameChoice = (name: string, label?: string): Choice => ({
  insert: value(name),
  label: label ?? name,
  explains: null,
})

function wordsOf(field: Field): string[] {
  const none = 'none' in field && field.none ? ['none', 'any'] : []
  if (field.kind === 'word') return [...field.words.map(typed), ...none]
  if (field.kind === 'day')
    return [
      ...(field.looks === 'ahead'
        ? ['today', 'tomorrow', '<3d', '<1w']
        : ['today', 'yesterday', '<3d', '<1w', '>1m']),
      ...none,
    ]
  if (field.kind === 'number') return ['0', '1', '<2', '>0']
  if (field.kind === 'name' && field.of === 'person') return ['me', ...none]
  return none
}

/** The text with a choice put in its place, and where the caret goes: after a field to its value, else on to the next term. */
export function withChoice(text: string, place: Place, choice: Choice): { text: string; caret: number } {
  const minus = !place.field && text.slice(place.start, place.end).startsWith('-') ? '-' : ''
  const goesOn = choice.insert.endsWith(':')
  const rest = text.slice(place.end)
  const gap = goesOn || rest.startsWith(' ') ? '' : ' '
  const head = `${text.slice(0, place.start)}${minus}${choice.insert}${gap}`
  return { text: `${head}${rest}`, caret: head.length + (goesOn || gap ? 0 : 1) }
}
