import { describe, expect, test } from 'vitest'
import { type CaretStep, moveCaret, sentenceAt } from './caret'

/** Blocks are lines; `|` is the caret before and after. */
function moved(marked: string, step: CaretStep, language = 'en'): string {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const to = moveCaret(text, linesOf(text), at, step, language)
  return `${text.slice(0, to)}|${text.slice(to)}`
}

function linesOf(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length }
    start = block.end + 1
    return block
  })
}

describe('by word', () => {
  test.each<[string, string, CaretStep, string]>([
    ['on, to the end of the word', 'rice |costs more', 'word_on', 'rice costs| more'],
    ['on, out of the middle of a word', 'rice c|osts more', 'word_on', 'rice costs| more'],
    ['on, to the mark that closes the sentence', 'costs more|. Rain', 'word_on', 'costs more.| Rain'],
    ['on, into the next block', 'costs more.|\nRain fell', 'word_on', 'costs more.\n|Rain fell'],
    ['on, and stays at the end of the text', 'costs more.|', 'word_on', 'costs more.|'],
    ['back, to the beginning of the word', 'rice costs| more', 'word_back', 'rice |costs more'],
    ['back, to the mark that opens the quotation', 'said "|go"', 'word_back', 'said |"go"'],
    ['back, into the block before', 'costs more.\n|Rain fell', 'word_back', 'costs more.|\nRain fell'],
    ['back, and stays at the beginning', '|rice', 'word_back', '|rice'],
  ])('%s', (_, from, step, to) => expect(moved(from, step)).toBe(to))

  test('in a language without spaces', () =>
    expect(moved('|北朝鮮は志願兵を', 'word_on', 'ja')).toBe('北朝鮮|は志願兵を'))

  test('in a language the engine does not know', () =>
    expect(moved('|ngopi dulu', 'word_on', 'xx-none')).toBe('ngopi| dulu'))
})

describe('by letter and by block', () => {
  test.each<[string, string, CaretStep, string]>([
    ['a letter with its accent is one step', '|e\u0301t', 'letter_on', 'e\u0301|t'],
    ['a family is one step back', 'a👩‍👧|', 'letter_back', 'a|👩‍👧'],
    ['home', 'one\ntwo wo|rds', 'block_start', 'one\n|two words'],
    ['end', 'one\nt|wo words', 'block_end', 'one\ntwo words|'],
    ['up goes to the top of the block first', 'one\ntw|o', 'block_back', 'one\n|two'],
    ['and then to the block before', 'one\n|two', 'block_back', '|one\ntwo'],
    ['down', 'o|ne\ntwo', 'block_on', 'one\n|two'],
    ['down in the last block goes to its end', 'one\nt|wo', 'block_on', 'one\ntwo|'],
    ['to the beginning of the text', 'one\ntw|o', 'text_start', '|one\ntwo'],
    ['to the end of the text', 'o|ne\ntwo', 'text_end', 'one\ntwo|'],
  ])('%s', (_, from, step, to) => expect(moved(from, step)).toBe(to))

  test('a block that is folded away is stepped over', () =>
    expect(
      moveCaret(
        'one\nbaca juga\ntwo',
        [
          { start: 0, end: 3 },
          { start: 14, end: 17 },
        ],
        3,
        'word_on',
        'id',
      ),
    ).toBe(14))

  test('without blocks the caret stays', () => expect(moveCaret('', [], 0, 'word_on', 'id')).toBe(0))
})

test('the sentence around the caret', () => {
  const text = 'Rain fell. Rice costs more. It may fall.'
  const span = sentenceAt(text, [{ start: 0, end: text.length }], 15, 'en')!
  expect(text.slice(span.start, span.end)).toBe('Rice costs more.')
})
