import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLimits } from './limits'
import { normalizeText } from './normalize'

const normal = (text: string) => {
  const outcome = normalizeText(text)
  return outcome.ok ? outcome.value : outcome.code
}

test('line ends become LF, accents join their letters, controls go', () => {
  expect(normal('satu\r\ndua\rtiga\u2028empat')).toBe('satu\ndua\ntiga\nempat')
  expect(normal('cafe\u0301')).toBe('caf\u00e9')
  expect(normal('\ufeffa\u0000b\u001bc\td')).toBe('abc\td')
})

test('spaces stay as the outlet printed them', () =>
  expect(normal('AKURAT.CO\u00a0\u00a0Korea  Utara ')).toBe('AKURAT.CO\u00a0\u00a0Korea  Utara '))

test('doing it twice changes nothing', () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)) },
    fc.constantFrom('\r', '\n', '\u0301', '\u0344', '\u034f', '\ufeff', '\u1100', '\u1161'),
    fc.constant('\u0344\u0316'.repeat(40)),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const once = normalizeText(parts.join(''))
      if (once.ok) expect(normalizeText(once.value)).toEqual(once)
    }),
  )
})

test('half a surrogate pair is refused, with its line', () =>
  expect(normalizeText('baik\nburuk \ud83d')).toMatchObject({
    code: 'text.lone_surrogate',
    facts: { line: 2 },
  }))

test('nothing to read is refused, and so is far too much', () => {
  expect(normal(' \n\u00a0\u0007')).toBe('text.empty')
  expect(normal('a'.repeat(textLimits.units + 1))).toBe('text.too_large')
})

test('a tower of accents costs no more than other text', () => {
  const started = performance.now()
  normalizeText(`a${'\u0301\u0316'.repeat(200_000)}`)
  expect(performance.now() - started).toBeLessThan(15_000)
}, 60_000)
