import { expect, test } from 'vitest'
import { plainForm, resemble } from './resemble'

test('capitals, accents and punctuation are not heard', () =>
  expect(plainForm('  Médecins — Sans Frontières!')).toBe('medecins sans frontieres'))

test('the same name in another order or with a typo stays near, another name does not', () => {
  expect(resemble('Kim Jong-un', 'KIM JONG UN')).toBe(1)
  expect(resemble('Jong-un Kim', 'Kim Jong-un')).toBe(1)
  expect(resemble('Korotchenko', 'Korochenko')).toBeGreaterThan(0.8)
  expect(resemble('New York Post', 'New York Times')).toBeLessThan(0.8)
  expect(resemble('…', '…')).toBe(0)
})
