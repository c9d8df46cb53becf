import { expect, test } from 'vitest'
import { trimmedTo, widthOf, wrap } from './fit-text'

test('what fits is left alone, what does not ends in an ellipsis and then fits', () => {
  expect(trimmedTo('Daily NK', 100, 11)).toBe('Daily NK')
  const cut = trimmedTo('Korean Central News Agency', 80, 11)
  expect(cut).toMatch(/^Korean.*…$/)
  expect(widthOf(cut) * 11).toBeLessThanOrEqual(80)
})

test('Hangul and Han are counted twice as wide as most letters', () =>
  expect(widthOf('한국')).toBeGreaterThan(1.5 * widthOf('ab')))

test('no character is cut apart', () =>
  expect(trimmedTo('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 40, 11)).toMatch(/^(👩‍👩‍👧‍👦)*…$/u))

test('two lines at most, and the second says that there was more', () => {
  expect(wrap('South China Morning Post', 90, 11, 2)).toEqual(['South China', 'Morning Post'])
  expect(wrap('South China Morning Post of Hong Kong and Beyond', 90, 11, 2)[1]).toMatch(/…$/)
})
