import { claimRows } from '@/db/read/find-claims'
import { everybody } from '@/db/read/find-people'
import type { Store } from '@/db/store'
import type { BaseClaimsAsk } from '@/lib/api/base-contract'
import { type BaseFilter, choicesIn, claimsWithin } from '@/lib/chain/foundation-filter'
import { strikeFoundations, weakestOf } from '@/lib/chain/foundation-strike'
import { blocksOf, loadsOf, matrixOf, timelineOf } from '@/lib/chain/foundation-views'
import type { ClaimFooting, Foundations } from '@/lib/chain/foundations'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { done } from '@/lib/model/refusal'
import { foundationsOf, type KeptFoundations } from '../_base/keep-foundations'
import { scenarioFile } from '../_base/scenario-file'
import type { Answers } from './ask'

/** A small base is read before anybody notices; nobody waits longer than this for a large one. */
const patience = 300

export const baseAnswers = {
  base: async ({ store, query }) => {
    const kept = await soonFresh(store)
    const value = kept.worked(`base ${keyOf(query)}`, () => {
      const { foundations } = kept
      const claims = claimsWithin(foundations, query)
      return {
        blocks: blocksOf(foundations, claims),
        loads: loadsOf(foundations, claims),
        matrix: matrixOf(foundations, claims),
        timeline: timelineOf(foundations, claims),
      }
    })
    const choices = kept.worked('choices', () => choicesIn(kept.foundations))
    const names = new Map((await everybody(store)).map((person) => [person.id, person.name]))
    return done({
      ...freshness(kept),
      ...value,
      choices: {
        ...choices,
        reviewers: choices.reviewers.map((each) => ({ ...each, name: names.get(each.value) ?? each.value })),
      },
    })
  },
  baseStrike: async ({ store, query: { strike, ...filter } }) => {
    const kept = await soonFresh(store)
    const { falls, weakens, stands, unfounded } = struckIn(kept, filter, strike)
    return done({
      ...freshness(kept),
      struck: named(kept.foundations, strike as SourceId[]),
      falls: falls.length,
      weakens: weakens.length,
      stands,
      unfounded,
    })
  },
  baseWeakest: async ({ store, query }) => {
    const kept = await soonFresh(store)
    const sets = kept.worked(`weakest ${keyOf(query)}`, () =>
      weakestOf(kept.foundations, claimsWithin(kept.foundations, query)),
    )
    return done({
      ...freshness(kept),
      sets: sets.map((each) => ({ ...each, sources: named(kept.foundations, each.sources) })),
    })
  },
  baseClaims: async ({ store, query }) => {
    const kept = await soonFresh(store)
    const ids = pickedIn(kept, query)
    const from = query.after ? ids.findIndex((id) => id < query.after!) : 0
    const shown = from < 0 ? [] : ids.slice(from, from + query.limit)
    const more = from >= 0 && from + query.limit < ids.length
    return done({
      count: ids.length,
      next: more ? shown.at(-1)! : null,
      rows: await claimRows(store, shown),
    })
  },
  baseScenario: async ({ store, query: { strike, format, ...filter } }) => {
    const kept = await soonFresh(store)
    const outcome = struckIn(kept, filter, strike)
    return done(
      await scenarioFile(store, format, {
        at: kept.at,
        filter,
        struck: named(kept.foundations, strike as SourceId[]),
        ...outcome,
      }),
    )
  },
} satisfies Partial<Answers>

async function soonFresh(store: Store): Promise<KeptFoundations> {
  const kept = foundationsOf(store)
  await kept.settled(patience)
  return kept
}

const freshness = (kept: KeptFoundations) => ({
  ready: kept.ready,
  loaded: kept.foundations.footings.size,
  at: kept.at,
})

const keyOf = (filter: object) => JSON.stringify(Object.entries(filter).sort())

const named = ({ numbers, sources }: Foundations, ids: readonly SourceId[]) =>
  ids.flatMap((id) => {
    const number = numbers.get(id)
    return number === undefined ? [] : [{ source: id, name: sources[number]!.name }]
  })

function struckIn(kept: KeptFoundations, filter: BaseFilter, ids: readonly string[]) {
  const { foundations } = kept
  const numbers = new Set(ids.flatMap((id) => foundations.numbers.get(id as SourceId) ?? []))
  return kept.worked(`strike ${[...numbers].sort().join()} ${keyOf(filter)}`, () =>
    strikeFoundations(foundations, claimsWithin(foundations, filter), numbers),
  )
}

type Pick = Required<BaseClaimsAsk>['pick']

/** Whether a claim belongs to a part of a picture; the two of a strike are found by striking. */
const belongs: Record<
  Exclude<Pick, 'strike_falls' | 'strike_weakens'>,
  (claim: ClaimFooting, at: { source: number; through: number | null; month: string | undefined }) => boolean
> = {
  all: () => true,
  block: ({ carriers, independent }, { source, through }) =>
    independent > 0 && carriers[0] === source && (through === null || carriers[1] === through),
  falls: ({ carriers }, { source }) => carriers.includes(source),
  touches: ({ touches }, { source }) => touches.includes(source),
  origin: ({ origins, touches }, { source, through }) =>
    origins.includes(source) && (through === null || (through !== source && touches.includes(through))),
  first: ({ first }, { source, month }) =>
    first !== null && (source < 0 || first.source === source) && (!month || first.on.startsWith(month)),
  safe: ({ carriers, independent }) => independent > 0 && carriers.length === 0,
  unfounded: ({ independent }) => independent === 0,
}

/** Ids of the claims, the newest first: ids sort by when they were minted. */
function pickedIn(kept: KeptFoundations, query: BaseClaimsAsk): ClaimId[] {
  const { pick, source, through, month, strike, after: _, limit: __, ...filter } = query
  return kept.worked(`claims ${keyOf({ ...filter, pick, source, through, month, strike })}`, () => {
    const newest = (ids: ClaimId[]) => ids.sort((a, b) => (a < b ? 1 : -1))
    if (pick === 'strike_falls') return newest([...struckIn(kept, filter, strike ?? []).falls])
    if (pick === 'strike_weakens')
      return newest(struckIn(kept, filter, strike ?? []).weakens.map((each) => each.claim))
    const { foundations } = kept
    const numberOf = (id: SourceId | undefined) => (id ? (foundations.numbers.get(id) ?? -1) : -1)
    const at = { source: numberOf(source), through: through ? numberOf(through) : null, month }
    return newest(
      claimsWithin(foundations, filter)
        .filter((claim) => belongs[pick](claim, at))
        .map(({ claim }) => claim.id),
    )
  })
}
