import { expect, test } from 'vitest'
import { partsOf } from './sentences'

const words = {
  abbreviations: new Set(['mr.', 'tbk.', 'u.s.']),
  reportsSpeech: (lower: string) => ['said', 'kata', 'asked'].includes(lower),
}
const sentences = (text: string) => {
  const { tokens, sentences } = partsOf(text, words)
  return sentences.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end))
}

test('a full stop ends a sentence, an abbreviation and an initial do not', () =>
  expect(sentences('Mr. Lee met J. Cole of PT Astra Tbk. in Ohio. They left.')).toEqual([
    'Mr. Lee met J. Cole of PT Astra Tbk. in Ohio.',
    'They left.',
  ]))

test('a decimal and a thousand do not end one either', () =>
  expect(sentences('Naik 1,3 persen menjadi 1.000 orang. Itu saja.')).toHaveLength(2))

test('a sentence never ends inside a quotation', () =>
  expect(sentences('"It burned. All of it. We ran," she said. Nobody came.')).toEqual([
    '"It burned. All of it. We ran," she said.',
    'Nobody came.',
  ]))

test('a question stays with whoever asked it', () =>
  expect(sentences('"Why now?" Mr. Park asked. He got no answer.')).toHaveLength(2))

test('a quotation that closes with a full stop closes its sentence', () =>
  expect(sentences('He told them to "be quiet." He later said it was a joke.')).toHaveLength(2))

test('the words of saying in lower case go on with the quotation', () =>
  expect(sentences('“Pergi!” kata dia. Semua diam.')).toEqual(['“Pergi!” kata dia.', 'Semua diam.']))

test('a line break ends a sentence, a wrapped line does not', () =>
  expect(sentences('Judul berita\nIsi berita yang dibungkus,\nlalu berlanjut.')).toEqual([
    'Judul berita',
    'Isi berita yang dibungkus,\nlalu berlanjut.',
  ]))

test('a quotation left open ends with its paragraph', () => {
  const { quotations, tokens } = partsOf('“We begin here.\n“We end here,” she said.', words)
  expect(quotations.map(({ open, close }) => [tokens[open]?.start, tokens[close]?.end])).toEqual([
    [0, 15],
    [16, 30],
  ])
})

test('an apostrophe is no quotation mark, a scare quote is one', () => {
  const text = "The workers' union didn't like the 'new deal' at all."
  const { quotations, tokens } = partsOf(text, words)
  expect(quotations.map(({ open, close }) => text.slice(tokens[open]?.start, tokens[close]?.end))).toEqual([
    "'new deal'",
  ])
})

test('what is left of a page behind the last stop is no sentence', () =>
  expect(sentences('Ia pergi.[]')).toEqual(['Ia pergi.[]']))
