import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainOf } from './chain'
import { circular } from './circular'
import { independence } from './independence'
import { loadBearing } from './load-bearing'
import { oracle } from './oracle'
import { lineEnds } from './origins'
import { randomSketch } from './random-sketch'
import type { Sketch } from './sketch'
import { strike } from './strike'

// The files of the calculus were written apart from each other. Here they have to agree: with the
// definition, and with each other.

const drawn = ({ file, sources, judgements }: Sketch) => chainOf(file, sources, judgements)
const runs = { numRuns: 500 }
/** A busy machine may take its time. */
const patient = { timeout: 60_000 }

test('independence is what the definition says', patient, () =>
  fc.assert(
    fc.property(randomSketch(), (given) => {
      const want = oracle(given).independence()
      const { atLeast, atMost, lines } = independence(drawn(given))
      expect([atLeast, atMost, lines.length]).toEqual([want, want, want])
    }),
    runs,
  ),
)

test('out of budget the truth lies between the two ends', patient, () =>
  fc.assert(
    fc.property(randomSketch(), fc.nat(60), (given, left) => {
      const want = oracle(given).independence()
      const { atLeast, atMost } = independence(drawn(given), undefined, { left })
      expect(atLeast).toBeLessThanOrEqual(want)
      expect(atMost).toBeGreaterThanOrEqual(want)
      expect(atLeast > 0).toBe(want > 0)
    }),
    runs,
  ),
)

test('the lines given as proof are lines, and share nothing', patient, () =>
  fc.assert(
    fc.property(randomSketch(), (given) => {
      const chain = drawn(given)
      const { lines } = independence(chain)
      const cites = (from: number, to: number) =>
        chain.out.to.subarray(chain.out.off[from]!, chain.out.off[from + 1]!).includes(to)
      for (const line of lines) {
        expect(chain.firsthand[line.at(-1)!]).toBe(1)
        if (line[0] !== chain.root) expect(cites(chain.root, line[0]!)).toBe(true)
        for (let i = 1; i < line.length; i++) expect(cites(line[i - 1]!, line[i]!)).toBe(true)
      }
      const all = lines.flat()
      expect(new Set(all).size).toBe(all.length)
    }),
    runs,
  ),
)

test('origins, load-bearing sources and rings are what the definitions say', patient, () =>
  fc.assert(
    fc.property(randomSketch(), (given) => {
      const chain = drawn(given)
      const truth = oracle(given)
      const sourceIds = (parties: number[]) => [...new Set(parties.map((p) => chain.parties[p]!.id))].sort()
      expect(sourceIds(lineEnds(chain).origins.map((v) => chain.party[v]!))).toEqual(truth.origins())
      expect(sourceIds(loadBearing(chain))).toEqual(truth.loadBearing())
      const rings = circular(chain).map(({ nodes }) =>
        nodes
          .map((v) => chain.appearances[v]!.id as string)
          .sort()
          .join(' '),
      )
      expect(rings.sort()).toEqual(truth.circular())
    }),
    runs,
  ),
)

test('without the citations that run back, nothing goes round', patient, () =>
  fc.assert(
    fc.property(randomSketch(), (given) => {
      const chain = drawn(given)
      const back = new Set(circular(chain).flatMap((ring) => ring.back.map((i) => chain.citations[i]!.id)))
      const citations = given.file.citations.filter((each) => !back.has(each.id))
      expect(circular(drawn({ ...given, file: { ...given.file, citations } }))).toEqual([])
    }),
    runs,
  ),
)

test('a strike is a count before and a count after', patient, () =>
  fc.assert(
    fc.property(randomSketch(), fc.nat(5), fc.nat(5), (given, a, b) => {
      const struck = new Set([`src_s${a}`, `src_s${b}`] as const)
      const from = oracle(given).independence()
      const to = oracle(given).independence(struck)
      const { falls, weakens, stands, unfounded } = strike([drawn(given)], struck)
      expect([falls.length, weakens.length, stands.length, unfounded.length]).toEqual([
        from > 0 && to === 0 ? 1 : 0,
        to > 0 && to < from ? 1 : 0,
        from > 0 && to === from ? 1 : 0,
        from === 0 ? 1 : 0,
      ])
    }),
    runs,
  ),
)

test('two independent origins or more: nobody is load-bearing; none: no origin is reached', patient, () =>
  fc.assert(
    fc.property(randomSketch({ nodes: 12 }), (given) => {
      const chain = drawn(given)
      const { atLeast, atMost } = independence(chain)
      if (atLeast >= 2) expect(loadBearing(chain)).toEqual([])
      expect(atMost === 0).toBe(lineEnds(chain).origins.length === 0)
    }),
    runs,
  ),
)

test(
  'Menger: where no colour repeats, one independent origin means that somebody is load-bearing',
  patient,
  () =>
    fc.assert(
      fc.property(randomSketch({ nodes: 30, colours: false }), (given) => {
        const chain = drawn(given)
        // An article that was there itself leans on nobody: its line of one node has no one between.
        fc.pre(!chain.firsthand[chain.root])
        expect(independence(chain).atLeast === 1).toBe(loadBearing(chain).length > 0)
      }),
      runs,
    ),
)
