import { claimsWithin } from './foundation-filter'
import { strikeFoundations, weakestOf } from './foundation-strike'
import { blocksOf, loadsOf, matrixOf, timelineOf } from './foundation-views'
import { type ClaimColumns, Foundations } from './foundations'
import { randomBase } from './random-base'

/** 100,000 claims as a newsroom has them after years: what somebody who asks waits for, and what one write costs. */
export function races() {
  const base = made(100_000)
  const claims = claimsWithin(base, {})
  const some = base.footings.get('clm_500')!
  const work: Record<string, { ours: () => unknown; atMostMs: number }> = {
    'every view, unfiltered': {
      ours: () => {
        const all = claimsWithin(base, {})
        return [blocksOf(base, all), loadsOf(base, all), matrixOf(base, all), timelineOf(base, all)]
      },
      atMostMs: 1000,
    },
    'strike the most cited source': {
      ours: () => strikeFoundations(base, claims, new Set([0])),
      atMostMs: 1000,
    },
    'the weakest one, two and three sources': { ours: () => weakestOf(base, claims), atMostMs: 1000 },
    'one claim written': { ours: () => base.put(some.claim, some.article), atMostMs: 1 },
  }
  return {
    races: Object.entries(work).map(([name, race]) => ({
      name: `foundations of 100,000 claims: ${name}`,
      ...race,
    })),
  }
}

/** The chains of `random-base`, claim by claim. */
function made(size: number): Foundations {
  const { party, firsthand, citing, cited, rootOf } = randomBase(size * 4.4)
  const base = new Foundations()
  const claims: ClaimColumns[] = []
  const claimOf = new Int32Array(party.length)
  for (let c = 0; c < Math.min(size, rootOf.length); c++) {
    const from = rootOf[c]!
    const to = rootOf[c + 1] ?? party.length
    claimOf.fill(c, from, to)
    const nodes = Array.from({ length: to - from }, (_, i) => from + i)
    claims.push({
      id: `clm_${c}`,
      articleId: `art_${c % 5000}`,
      stage: c % 3 ? 'open' : 'published',
      wrong: c % 30 === 0,
      people: [],
      tags: [],
      party: nodes.map((v) => `src_${party[v]}` as const),
      firsthand: nodes.map((v) => firsthand[v] === 1),
      appearedOn: nodes.map((v) => `20${10 + (v % 16)}-0${1 + (v % 9)}-01`),
      root: 0,
      edges: [],
      takenBack: [],
    })
  }
  for (let i = 0; i < citing.length; i++) {
    const claim = claims[claimOf[citing[i]!]!]
    const first = rootOf[claimOf[citing[i]!]!]!
    claim?.edges.push(citing[i]! - first, cited[i]! - first, 0)
  }
  // Numbered in the order of popularity, so that 0 is the most cited.
  base.know(
    Array.from({ length: party.reduce((most, p) => Math.max(most, p), 0) + 1 }, (_, n) => ({
      id: `src_${n}` as const,
      name: `Source ${n}`,
      kind: n % 3 ? ('outlet' as const) : ('person' as const),
      ownerId: null,
      country: null,
      reliability: null,
      retracted: false,
      withheld: false,
    })),
  )
  for (const claim of claims)
    base.put(claim, { id: claim.articleId, outlet: claim.party[0]!, language: 'id', on: '2026-03-01' })
  return base
}
