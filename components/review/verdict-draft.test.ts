import { describe, expect, test } from 'vitest'
import { blankVerdict, finished, missing, type OpenVerdict } from './verdict-draft'

const whole: OpenVerdict = {
  ...blankVerdict,
  rating: 'mixture',
  attribution: 'distorted',
  rationale: 'It says "ready".',
}

describe('a verdict being written', () => {
  test('wants both answers and a rationale', () =>
    expect(missing(blankVerdict, true)).toEqual(['rating', 'attribution', 'rationale']))

  test('is not sent before that', () => {
    expect(finished(blankVerdict, true)).toBeNull()
    expect(finished(whole, false)).toMatchObject({ rating: 'mixture', changeAsked: null, faithfulWhy: null })
  })

  test('"faithful" wants a reason while hops were not read', () => {
    const faithful: OpenVerdict = { ...whole, attribution: 'faithful' }
    expect(missing(faithful, false)).toEqual(['faithfulWhy'])
    expect(missing(faithful, true)).toEqual([])
    expect(finished({ ...faithful, faithfulWhy: 'Read to us by phone.' }, false)?.faithfulWhy).toBe(
      'Read to us by phone.',
    )
  })

  test('a reason that is no longer asked for is not sent', () =>
    expect(finished({ ...whole, faithfulWhy: 'Read to us by phone.' }, false)?.faithfulWhy).toBeNull())
})
