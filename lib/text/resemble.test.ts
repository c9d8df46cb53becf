import { expect, test } from 'vitest'
import { resemble } from './resemble'

test('the same name in another order or with a typo stays near, another name does not', () => {
  expect(resemble('Médecins — Sans Frontières!', 'MEDECINS SANS FRONTIERES')).toBe(1)
  expect(resemble('Jong-un Kim', 'Kim Jong-un')).toBe(1)
  expect(resemble('Korotchenko', 'Korochenko')).toBeGreaterThan(0.8)
  expect(resemble('New York Post', 'New York Times')).toBeLessThan(0.8)
  expect(resemble('…', '…')).toBe(0)
})
