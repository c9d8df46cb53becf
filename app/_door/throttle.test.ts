import { expect, test } from 'vitest'
import { Throttle } from './throttle'

test('the eleventh try within a minute is one too many, and a minute later all is well again', () => {
  const throttle = new Throttle()
  for (let i = 0; i < 10; i++) expect(throttle.tooMany('sari@example.org', i)).toBe(false)
  expect(throttle.tooMany('Sari@Example.org ', 11)).toBe(true)
  expect(throttle.tooMany('budi@example.org', 11)).toBe(false)
  expect(throttle.tooMany('sari@example.org', 60_001)).toBe(false)
})

test('signing in wipes the slate', () => {
  const throttle = new Throttle()
  for (let i = 0; i < 10; i++) throttle.tooMany('sari@example.org', i)
  throttle.forget('sari@example.org')
  expect(throttle.tooMany('sari@example.org', 12)).toBe(false)
})
