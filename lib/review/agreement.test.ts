import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohensKappa, confusion, krippendorffsAlpha, type Pair } from './agreement'

/** A table of two raters and two answers, as textbooks print it: yes–yes, yes–no, no–yes, no–no. */
const table = (yy: number, yn: number, ny: number, nn: number): Pair[] => [
  ...Array<Pair>(yy).fill(['yes', 'yes']),
  ...Array<Pair>(yn).fill(['yes', 'no']),
  ...Array<Pair>(ny).fill(['no', 'yes']),
  ...Array<Pair>(nn).fill(['no', 'no']),
]

describe("Cohen's kappa", () => {
  test('fifty grant proposals, two readers: 0.40 (the textbook table 20, 5, 10, 15)', () =>
    expect(cohensKappa(table(20, 5, 10, 15))).toBeCloseTo(0.4, 10))

  test.each([
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('sixty in a hundred agree each time, yet kappa tells them apart', (yy, yn, ny, nn, kappa) =>
    expect(cohensKappa(table(yy, yn, ny, nn))).toBeCloseTo(kappa, 4),
  )

  test('nothing to say without pairs, or where everybody always says the same', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa(table(9, 0, 0, 0))).toBeNull()
  })
})

/** Answers per rater, one letter per unit, a dot where one is missing → answers per unit. */
const units = (...raters: string[]) =>
  [...raters[0]!].map((_, unit) => raters.map((rater) => rater[unit]!).filter((answer) => answer !== '.'))

describe("Krippendorff's alpha, on the examples of its author (2011)", () => {
  test.each<[string, string[], number]>([
    ['A. binary, two observers', ['0100000010', '1110010000'], 0.095],
    ['B. nominal, two observers', ['aabbdcccedda', 'babbbccceddd'], 0.692],
    [
      'C. nominal, four observers, data missing',
      ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
      0.743,
    ],
  ])('%s', (_, raters, alpha) => expect(krippendorffsAlpha(units(...raters))).toBeCloseTo(alpha, 3))

  test('a thing judged once says nothing', () => {
    expect(krippendorffsAlpha([['true'], ['false']])).toBeNull()
    expect(krippendorffsAlpha([...units('ab', 'ab'), ['c']])).toBe(1)
  })
})

test('neither rises above 1, and both are 1 where all agree on different things', () => {
  const pair = fc.tuple(
    fc.constantFrom('true', 'false', 'mixture'),
    fc.constantFrom('true', 'false', 'mixture'),
  )
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
      for (const figure of [cohensKappa(pairs), krippendorffsAlpha(pairs)])
        if (figure !== null) expect(figure).toBeLessThanOrEqual(1)
      const agreeing = pairs.map(([first]) => [first, first] as const)
      for (const figure of [cohensKappa(agreeing), krippendorffsAlpha(agreeing)])
        if (figure !== null) expect(figure).toBe(1)
    }),
  )
})

test('the table counts each meeting of answers', () =>
  expect(confusion([...table(2, 1, 0, 0)])).toEqual([
    { first: 'yes', second: 'yes', count: 2 },
    { first: 'yes', second: 'no', count: 1 },
  ]))
