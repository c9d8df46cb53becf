import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseOf } from './base'
import { linesOf } from './base-lines'
import { felled, strikeBase } from './base-strike'
import { chainOf } from './chain'
import { independence } from './independence'
import { loadBearing } from './load-bearing'
import { randomSketch } from './random-sketch'
import { Walker } from './reach'
import { restsOn } from './rests-on'
import { chain, sourceId } from './sketch'
import { strike } from './strike'
import { weakestSets } from './weakest-sets'

// Whatever holds for each chain by itself must hold for all of them side by side.

const articles = fc.array(randomSketch(), { minLength: 1, maxLength: 6 }).map((sketches) => {
  // One world for all: who owns whom, and what was declared, is the same wherever one stands.
  const sources = new Map(sketches.flatMap((each) => each.sources).map((source) => [source.id, source]))
  const judgements = sketches.flatMap((each) => each.judgements)
  return sketches.map(({ file }, i) =>
    chainOf({ ...file, claim: { ...file.claim, id: `clm_${i}` } }, sources, judgements),
  )
})
const runs = { numRuns: 150 }
/** A busy machine may take its time. */
const patient = { timeout: 60_000 }
const sNumber = fc.nat(5)

test('a source fells in the base what it carries in each chain, and touches what leads to it', patient, () =>
  fc.assert(
    fc.property(articles, (chains) => {
      const base = baseOf(chains)
      const { falls, touches, founded, carriers } = restsOn(base)
      expect(founded).toBe(chains.filter((each) => independence(each).atLeast > 0).length)
      chains.forEach((each, claim) => {
        const own = each.parties[each.party[each.root]!]!.id
        const carry = Array.from(
          carriers.to.subarray(carriers.off[claim], carriers.off[claim + 1]),
          (p) => base.sourceIds[p]!,
        )
        expect(carry.filter((id) => id !== own).sort()).toEqual(
          loadBearing(each)
            .map((p) => each.parties[p]!.id)
            .sort(),
        )
      })
      for (let p = 0; p < base.kin.count; p++) expect(falls[p]!).toBeLessThanOrEqual(touches[p]!)
    }),
    runs,
  ),
)

test('what else falls once something is gone is what falls with both, less what fell with one', patient, () =>
  fc.assert(
    fc.property(articles, fc.nat(), fc.nat(), (chains, a, b) => {
      const base = baseOf(chains)
      const [p, q] = [a % base.kin.count, b % base.kin.count]
      fc.pre(p !== q)
      const struck = new Uint8Array(base.kin.count)
      struck[p] = 1
      const both = felled(base, [p, q], true).length
      expect(felled(base, [p], true).length + restsOn(base, struck).falls[q]!).toBe(both)
    }),
    runs,
  ),
)

test('a strike on the base is a strike on every chain', patient, () =>
  fc.assert(
    fc.property(articles, sNumber, sNumber, (chains, a, b) => {
      const base = baseOf(chains)
      const ids = new Set([sourceId(`s${a}`), sourceId(`s${b}`)])
      const numbers = new Set(base.sourceIds.flatMap((id, p) => (ids.has(id) ? [p] : [])))
      const want = strike(chains, ids)
      const { falls, weakens } = strikeBase(base, numbers)
      expect(falls.map((c) => base.claimIds[c])).toEqual(want.falls)
      expect(felled(base, numbers).map((c) => base.claimIds[c])).toEqual(want.falls)
      expect(weakens.map(({ claim, ...counts }) => ({ claim: base.claimIds[claim], ...counts }))).toEqual(
        want.weakens,
      )
    }),
    runs,
  ),
)

test('a chain cut out of the base has as many independent origins as before', patient, () =>
  fc.assert(
    fc.property(articles, (chains) => {
      const base = baseOf(chains)
      const walker = new Walker(base.n)
      chains.forEach((each, claim) => {
        expect(independence(linesOf(base, claim, walker)).atLeast).toBe(independence(each).atLeast)
      })
    }),
    runs,
  ),
)

test('the weakest sets are the worst of all sets of their size', patient, () =>
  fc.assert(
    fc.property(articles, fc.constantFrom(0, 1e9), (chains, budget) => {
      const base = baseOf(chains)
      const all = Array.from({ length: base.kin.count }, (_, p) => p)
      const worst = [
        Math.max(...all.map((p) => felled(base, [p], true).length)),
        Math.max(...all.flatMap((p) => all.map((q) => felled(base, [p, q], true).length))),
      ]
      weakestSets(base, 2, budget).forEach(({ sources, falls, atMost }, i) => {
        expect(felled(base, sources, true)).toHaveLength(falls)
        expect(falls).toBeLessThanOrEqual(worst[i]!)
        expect(atMost).toBeGreaterThanOrEqual(worst[i]!)
        if (budget) expect([falls, atMost]).toEqual([worst[i], worst[i]])
      })
    }),
    { numRuns: 100 },
  ),
)

test('two together may be worse than the two worst alone', () => {
  const pair = (i: number) => chain('article > reuters!; article > afp!', { claim: `pair${i}` })
  const base = baseOf([pair(1), pair(2), pair(3), chain('article > bps!', { claim: 'single' })])
  const named = weakestSets(base, 2).map(({ sources, ...counts }) => ({
    names: sources.map((p) => base.sourceIds[p]!.slice(4)),
    ...counts,
  }))
  expect(named).toEqual([
    { names: ['bps'], falls: 1, atMost: 1 },
    { names: ['reuters', 'afp'], falls: 3, atMost: 3 },
  ])
})

test('touched is not felled', () => {
  const base = baseOf([
    chain('article > kompas > antara > bps!; article > tempo > bps', { claim: 'a' }),
    chain('article > antara!', { claim: 'b' }),
  ])
  const antara = base.sourceIds.indexOf(sourceId('antara'))
  const { touches, falls } = restsOn(base)
  expect([touches[antara], falls[antara]]).toEqual([2, 1])
})
