import { z } from 'zod'
import { basePicks } from '@/lib/chain/base-picks'
import type { SourceId } from '@/lib/model/ids'
import { idOf, partialDate } from '@/lib/model/shapes'
import { reliabilities, sourceKinds } from '@/lib/model/source-kinds'
import { stages } from '@/lib/model/stage-names'
import { ClaimRow, pageOf } from './answers'
import { Paging } from './asks'
import type { Endpoint } from './endpoint'

/** Ids of Sources, with commas between them. */
const sourceIds = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter((id): id is SourceId => /^src_[0-9a-z_-]{1,64}$/.test(id)))

/** Which claims of the base are looked at: `lib/chain/foundation-filter`. */
const BaseFilterAsk = z.object({
  outlet: idOf('source').optional(),
  owner: idOf('source').optional(),
  country: z.string().max(60).optional(),
  language: z.string().max(35).optional(),
  stage: z.enum(stages).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  tag: z.string().max(100).optional(),
  reviewer: idOf('person').optional(),
  rests: sourceIds.optional(),
})

const counted = { claims: z.int(), settled: z.int(), open: z.int(), wrong: z.int() }
const named = z.object({ source: idOf('source'), name: z.string(), claims: z.int() })
const choice = z.object({ value: z.string(), claims: z.int() })
const namedChoice = choice.extend({ name: z.string() })

/** How far what is kept in memory agrees with the store. */
const freshness = {
  /** Everything was read at least once. */
  ready: z.boolean(),
  loaded: z.int(),
  at: z.string(),
  /** Something was written since, and a newer answer is being worked out. */
  behind: z.boolean(),
}

export const BaseAnswer = z.object({
  ...freshness,
  blocks: z.object({
    claims: z.int(),
    blocks: z.array(
      z.object({
        ...counted,
        source: idOf('source'),
        name: z.string(),
        kind: z.enum(sourceKinds),
        retracted: z.boolean(),
        falls: z.int(),
        touches: z.int(),
        ways: z.array(named),
        moreWays: z.int(),
      }),
    ),
    rest: z.object({ ...counted, sources: z.int(), most: z.int() }),
    safe: z.object(counted),
    unfounded: z.object(counted),
  }),
  loads: z.array(
    z.object({
      source: idOf('source'),
      name: z.string(),
      kind: z.enum(sourceKinds),
      grade: z.enum(reliabilities).nullable(),
      retracted: z.boolean(),
      falls: z.int(),
      touches: z.int(),
    }),
  ),
  matrix: z.object({
    columns: z.array(named),
    rows: z.array(
      z.object({
        source: idOf('source'),
        name: z.string(),
        retracted: z.boolean(),
        falls: z.int(),
        claims: z.int(),
        direct: z.int(),
        cells: z.array(z.int()),
      }),
    ),
  }),
  timeline: z.object({
    undated: z.int(),
    months: z.array(z.object({ month: z.string(), claims: z.int(), firsts: z.array(named) })),
    firsts: z.array(named),
  }),
  /** Whoever hands a view out masks these. */
  withheld: z.array(idOf('source')),
  /** What was taken back and is still leant on. */
  retracted: z.object({
    claims: z.int(),
    sources: z.array(
      z.object({ source: idOf('source'), name: z.string(), touches: z.int(), falls: z.int() }),
    ),
  }),
  choices: z.object({
    outlets: z.array(namedChoice),
    owners: z.array(namedChoice),
    countries: z.array(choice),
    languages: z.array(choice),
    stages: z.array(choice),
    tags: z.array(choice),
    reviewers: z.array(namedChoice),
  }),
})
export type BaseAnswer = z.infer<typeof BaseAnswer>

const BaseStrikeAnswer = z.object({
  ...freshness,
  struck: z.array(z.object({ source: idOf('source'), name: z.string() })),
  falls: z.int(),
  weakens: z.int(),
  stands: z.int(),
  /** Had no origin before, so they can lose none. */
  unfounded: z.int(),
})

const WeakestAnswer = z.object({
  ...freshness,
  sets: z.array(
    z.object({
      sources: z.array(z.object({ source: idOf('source'), name: z.string() })),
      falls: z.int(),
      atMost: z.int(),
    }),
  ),
})

export const BaseClaimsAsk = BaseFilterAsk.extend({
  ...Paging.shape,
  pick: z.enum(basePicks).default('all'),
  source: idOf('source').optional(),
  /** Of a block: only through this one. Of an origin: through this outlet. */
  through: idOf('source').optional(),
  month: z.string().max(7).optional(),
  strike: sourceIds.optional(),
})
export type BaseClaimsAsk = z.output<typeof BaseClaimsAsk>

/** The base: what all claims rest on. */
export const baseContract = {
  base: {
    permission: 'read',
    query: BaseFilterAsk,
    answer: BaseAnswer,
    says: 'What the claims of the newsroom rest on: by the Sources they stand or fall with, by outlet, and by time.',
  },
  baseStrike: {
    permission: 'read',
    query: BaseFilterAsk.extend({ strike: sourceIds }),
    answer: BaseStrikeAnswer,
    says: 'How many claims fall, weaken and stand when these Sources are taken out. Nothing is written.',
  },
  baseWeakest: {
    permission: 'read',
    query: BaseFilterAsk,
    answer: WeakestAnswer,
    says: 'The one, two and three Sources whose loss fells the most claims, and how many any such set could fell at most.',
  },
  baseClaims: {
    permission: 'read',
    query: BaseClaimsAsk,
    answer: pageOf(ClaimRow).extend({ count: z.int() }),
    says: 'The claims behind a part of such a picture, newest first.',
  },
  baseScenario: {
    permission: 'read',
    query: BaseFilterAsk.extend({ strike: sourceIds, format: z.enum(['csv', 'json']).default('json') }),
    answer: 'file',
    says: 'A strike as a file: what was taken out, under which filter, and what becomes of each claim.',
  },
} as const satisfies Record<string, Endpoint>
