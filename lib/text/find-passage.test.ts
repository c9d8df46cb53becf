import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PassageFinder } from './find-passage'

const found = (text: string, words: string, from?: number) => {
  const span = new PassageFinder(text).find(words, from)
  return span && text.slice(span.start, span.end)
}

test.each([
  ['Kata dia, “harga\nnaik 30 persen” kemarin.', '"Harga naik  30 persen"', '“harga\nnaik 30 persen”'],
  ['It’s 3–5 days…', "it's 3-5 days...", 'It’s 3–5 days…'],
  ['re\u00adport\u200bed', 'Reported', 're\u00adport\u200bed'],
  ['a 😀 b', '😀', '😀'],
])('in %j, %j is %j', (text, words, expected) => expect(found(text, words)).toBe(expected))

test('what is not there is not found, and nothing is found nowhere', () => {
  expect(found('abc', 'abd')).toBeNull()
  expect(found('abc', '  ')).toBeNull()
})

test('a second copy is found from where the first one ended', () => {
  const finder = new PassageFinder('one. two. one.')
  expect(finder.find('one', 3)).toEqual({ start: 10, end: 13 })
  expect(finder.find('one', 13)).toEqual({ start: 0, end: 3 })
})

test('any stretch of a text is found where it stands, or earlier with the same words', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const words = text.slice(start, end + 1)
      if (!words.isWellFormed() || words.trim() === '') return true
      const span = new PassageFinder(text).find(words)
      return span !== null || /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u.test(text)
    }),
  ))
