import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stage } from '@/lib/model/stage-names'
import { baseOf } from './base'
import { felled } from './base-strike'
import { chainOf } from './chain'
import { claimsWithin } from './foundation-filter'
import { strikeFoundations, weakestOf } from './foundation-strike'
import { blocksOf, countsOf, matrixOf, timelineOf } from './foundation-views'
import { type ClaimColumns, Foundations } from './foundations'
import { independence } from './independence'
import { randomSketch } from './random-sketch'
import { restsOn } from './rests-on'
import { type Sketch, sketch, sourceId } from './sketch'

// The base kept claim by claim must say what a pass over all chains says.

const carrying: readonly string[] = ['reports', 'republishes']

function columnsOf({ file }: Sketch, id: string, more: Partial<ClaimColumns> = {}): ClaimColumns {
  const place = new Map(file.appearances.map((each, v) => [each.id, v]))
  return {
    id: `clm_${id}`,
    articleId: `art_${id}`,
    stage: 'open',
    wrong: false,
    people: [],
    tags: [],
    party: file.appearances.map((each) => each.sourceId),
    firsthand: file.appearances.map((each) => each.basis === 'firsthand'),
    appearedOn: file.appearances.map((each) => each.appearedOn),
    root: file.appearances.findIndex((each) => each.isArticle),
    edges: file.citations
      .filter((each) => carrying.includes(each.relation) && each.citingId !== each.citedId)
      .flatMap((each) => [
        place.get(each.citingId)!,
        place.get(each.citedId)!,
        each.relation === 'republishes' ? 1 : 0,
      ]),
    takenBack: file.citations.flatMap((each) =>
      each.relation === 'retracts' ? [place.get(each.citedId)!] : [],
    ),
    ...more,
  }
}

function foundationsOf(sketches: readonly Sketch[], more: Partial<ClaimColumns>[] = []): Foundations {
  const base = new Foundations()
  base.know(
    sketches
      .flatMap((each) => each.sources)
      .map((source) => ({ ...source, retracted: source.retractedWhy !== null })),
  )
  base.judge(judgementsOf(sketches))
  sketches.forEach((each, i) => {
    const claim = columnsOf(each, String(i), more[i])
    const outlet = claim.party[claim.root] ?? sourceId('nobody')
    base.put(claim, { id: claim.articleId, outlet, language: 'id', on: '2026-03-01' })
  })
  return base
}

/** A store keeps one judgement for each pair. */
const judgementsOf = (sketches: readonly Sketch[]) => [
  ...new Map(
    sketches.flatMap((each) => each.judgements).map((each) => [[each.a, each.b].sort().join(), each]),
  ).values(),
]

const many = fc.array(randomSketch(), { minLength: 1, maxLength: 6 })
const patient = { timeout: 60_000 }
const sNumber = fc.nat(5)

test('claim by claim it counts what a pass over all chains counts', patient, () =>
  fc.assert(
    fc.property(many, (sketches) => {
      const base = foundationsOf(sketches)
      const sources = new Map(sketches.flatMap((each) => each.sources).map((source) => [source.id, source]))
      const judgements = judgementsOf(sketches)
      const chains = sketches.map(({ file }) => chainOf(file, sources, judgements))
      const whole = baseOf(chains)
      const pass = restsOn(whole)
      const counts = countsOf(base, [...base.footings.values()])
      for (const [p, id] of whole.sourceIds.entries()) {
        const number = base.numbers.get(id)!
        expect([counts.falls[number], counts.touches[number]]).toEqual([pass.falls[p], pass.touches[p]])
      }
      expect([...base.footings.values()].map((each) => each.independent)).toEqual(
        chains.map((each) => independence(each).atLeast),
      )
    }),
    { numRuns: 150 },
  ),
)

test('a strike fells what falls in the whole base with the articles left in place', patient, () =>
  fc.assert(
    fc.property(many, sNumber, sNumber, (sketches, a, b) => {
      const base = foundationsOf(sketches)
      const sources = new Map(sketches.flatMap((each) => each.sources).map((source) => [source.id, source]))
      const whole = baseOf(
        sketches.map(({ file }, i) =>
          chainOf({ ...file, claim: { ...file.claim, id: `clm_${i}` } }, sources, sketches[i]!.judgements),
        ),
      )
      const ids = new Set([sourceId(`s${a}`), sourceId(`s${b}`)])
      const want = felled(
        whole,
        whole.sourceIds.flatMap((id, p) => (ids.has(id) ? [p] : [])),
        true,
      )
      const struck = new Set([...ids].flatMap((id) => base.numbers.get(id) ?? []))
      const got = strikeFoundations(base, [...base.footings.values()], struck)
      expect(got.falls).toEqual(want.map((claim) => whole.claimIds[claim]))
      expect(got.falls.length + got.weakens.length + got.stands + got.unfounded).toBe(sketches.length)
      for (const { from, to } of got.weakens) expect(to).toBeLessThan(from)
    }),
    { numRuns: 150 },
  ),
)

test(
  'the weakest sets fell what they say, and no set of their size fells more than their bound',
  patient,
  () =>
    fc.assert(
      fc.property(many, (sketches) => {
        const base = foundationsOf(sketches)
        const claims = [...base.footings.values()]
        const fells = (numbers: number[]) => strikeFoundations(base, claims, new Set(numbers)).falls.length
        const all = base.sources.map((_, number) => number)
        const worst = [
          Math.max(...all.map((p) => fells([p]))),
          Math.max(...all.flatMap((p) => all.map((q) => fells([p, q])))),
        ]
        weakestOf(base, claims, 2).forEach(({ sources, falls, atMost }, i) => {
          expect(fells(sources.map((id) => base.numbers.get(id)!))).toBe(falls)
          expect(falls).toBe(worst[i])
          expect(atMost).toBe(worst[i])
        })
        // What a base too large for that is told.
        weakestOf(base, claims, 2, 0).forEach(({ sources, falls, atMost }, i) => {
          expect(fells(sources.map((id) => base.numbers.get(id)!))).toBe(falls)
          expect(falls).toBeLessThanOrEqual(worst[i]!)
          expect(atMost).toBeGreaterThanOrEqual(worst[i]!)
        })
      }),
      { numRuns: 80 },
    ),
)

test('a claim put in anew takes the place of the old, and one dropped is gone', () => {
  const base = foundationsOf([sketch('akurat > post > korotchenko!')])
  base.put(columnsOf(sketch('akurat > scmp!'), '0'), [...base.articles.values()][0]!)
  const falls = (name: string) =>
    countsOf(base, [...base.footings.values()]).falls[base.numbers.get(sourceId(name))!]
  expect([falls('korotchenko'), falls('scmp')]).toEqual([0, 1])
  base.drop('clm_0')
  expect(base.footings.size).toBe(0)
  expect(falls('scmp')).toBe(0)
})

test('a judgement and another owner change how many count as one, at once', () => {
  const base = foundationsOf([sketch('akurat > kompas!; akurat > tribun!')])
  const independent = () => base.footings.get('clm_0')!.independent
  expect(independent()).toBe(2)
  const [a, b] = [sourceId('kompas'), sourceId('tribun')]
  base.judge([{ a, b, kind: 'dependent', why: 'one desk' }])
  expect(independent()).toBe(1)
  base.judge([])
  expect(independent()).toBe(2)
  base.know([{ ...base.sources[base.numbers.get(b)!]!, ownerId: a }])
  expect(independent()).toBe(1)
})

test('every claim is in one block, under who carries it nearest to the origin, with its only way in', () => {
  const signed = { stage: 'published' as Stage }
  const base = foundationsOf(
    [
      sketch('akurat > post > korotchenko!'),
      sketch('akurat > post > korotchenko!'),
      sketch('akurat > scmp > korotchenko!'),
      sketch('akurat > cfr!; akurat > csis!'),
      sketch('akurat > dailynk'),
    ],
    [signed, { ...signed, wrong: true }],
  )
  const { blocks, safe, unfounded, claims } = blocksOf(base, [...base.footings.values()])
  expect(blocks).toMatchObject([
    {
      name: 'korotchenko',
      claims: 3,
      falls: 3,
      settled: 1,
      wrong: 1,
      open: 1,
      ways: [
        { name: 'post', claims: 2 },
        { name: 'scmp', claims: 1 },
      ],
    },
  ])
  expect([claims, safe.claims, unfounded.claims]).toEqual([5, 1, 1])
})

test('the matrix counts a claim in each outlet it came through, and the timeline whoever was first', () => {
  const base = foundationsOf([
    sketch('akurat > post@2022-08-06 > korotchenko!@2022-08-05; akurat > scmp@2022-08-07 > korotchenko'),
    sketch('akurat > cfr!'),
  ])
  const claims = [...base.footings.values()]
  const { rows } = matrixOf(base, claims)
  expect(rows.find((row) => row.name === 'korotchenko')).toMatchObject({ claims: 1, direct: 0, falls: 1 })
  expect(rows.find((row) => row.name === 'cfr')).toMatchObject({ claims: 1, direct: 1 })
  expect(timelineOf(base, claims)).toMatchObject({
    undated: 1,
    months: [{ month: '2022-08', claims: 1, firsts: [{ name: 'korotchenko' }] }],
  })
})

test('filters ask the article, its outlet and who owns it', () => {
  const base = foundationsOf(
    [sketch('kompas > bps!', { sources: { kompas: { owner: 'kkg', country: 'ID' } } }), sketch('nyp > bps!')],
    [{ tags: ['beras'], people: ['per_sari'] }],
  )
  const found = (filter: Parameters<typeof claimsWithin>[1]) =>
    claimsWithin(base, filter).map((each) => each.claim.id)
  expect(found({})).toEqual(['clm_0', 'clm_1'])
  expect(found({ owner: sourceId('kkg') })).toEqual(['clm_0'])
  expect(found({ country: 'ID', tag: 'beras', reviewer: 'per_sari' })).toEqual(['clm_0'])
  expect(found({ outlet: sourceId('nyp') })).toEqual(['clm_1'])
  expect(found({ from: '2026-04' })).toEqual([])
  expect(found({ from: '2026', to: '2026-03' })).toEqual(['clm_0', 'clm_1'])
})

test('a block looked into holds the claims that fall without its source, each in one part again', () => {
  fc.assert(
    fc.property(many, (sketches) => {
      const base = foundationsOf(sketches)
      const { falls } = countsOf(base, [...base.footings.values()])
      for (const [number, { id }] of base.sources.entries()) {
        const claims = claimsWithin(base, { rests: [id] })
        expect(claims.length).toBe(falls[number])
        const inside = blocksOf(base, claims, [number])
        const parts = [...inside.blocks, inside.rest, inside.safe, inside.unfounded]
        expect(parts.reduce((sum, part) => sum + part.claims, 0)).toBe(claims.length)
        expect(inside.blocks.map(({ source }) => source)).not.toContain(id)
        expect(inside.unfounded.claims).toBe(0)
      }
    }),
    { numRuns: 60 },
  )
})
