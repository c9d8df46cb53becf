import { z } from 'zod'
import { ProposedLine } from '@/lib/model/next-hop'
import { idOf, instant } from '@/lib/model/shapes'
import { Watch } from '@/lib/model/watch'
import { watchIntervals } from '@/lib/model/watch-kinds'
import { Hop } from './answers'
import { AddHop } from './asks'
import type { Endpoint } from './endpoint'

/** The hops of an accepted line, each citing from the one before it. */
export const WalkOn = z.object({
  hops: z
    .array(AddHop.omit({ citingId: true }))
    .min(1)
    .max(8),
})
export type WalkOn = z.output<typeof WalkOn>

const NextLines = z.object({
  captureId: idOf('capture').nullable(),
  lines: z.array(ProposedLine),
  known: z.object({
    articles: z.array(z.object({ id: z.string(), headline: z.string() })),
    appearances: z.array(
      z.object({
        id: z.string(),
        claimId: z.string(),
        claim: z.string(),
        articleId: z.string(),
        headline: z.string(),
      }),
    ),
  }),
})

export const GivenUpJob = z.object({
  key: z.string(),
  kind: z.string(),
  tries: z.int(),
  /** In the language of who asks. */
  why: z.string(),
  gaveUpAt: instant,
})
export type GivenUpJob = z.infer<typeof GivenUpJob>

/** What Sanad finds out from kept pages by itself: ways on, changes, and work it could not do. */
export const witnessContract = {
  nextLines: {
    permission: 'read',
    answer: NextLines,
    says: 'Ways on from an Appearance: whom its kept page cites and links to, and where others here have traced the same page.',
  },
  walkOn: {
    permission: 'chain.trace',
    body: WalkOn,
    answer: z.array(Hop),
    says: 'Accept such a way on: Sources, Appearances and Citations in one act.',
  },
  dismissHop: {
    permission: 'chain.trace',
    body: z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) }),
    answer: null,
    says: 'Do not propose this way on for this claim again.',
  },
  reviveHop: { permission: 'chain.trace', answer: null, says: 'Propose it again after all.' },

  watch: { permission: 'read', answer: Watch, says: 'How a kept page is watched, and what was last seen.' },
  setWatch: {
    permission: 'capture.keep',
    body: z.object({ every: z.enum(watchIntervals) }),
    answer: Watch,
    says: 'Settle how often a kept page is looked at again.',
  },
  lookAgain: {
    permission: 'capture.keep',
    answer: Watch,
    says: 'Look at a kept page again now. What is found goes into the answer, and claims that leant on lost words are sent to be looked at again.',
  },

  givenUpJobs: {
    permission: 'settings.amend',
    answer: z.array(GivenUpJob),
    says: 'Work in the background that was given up, with the reason.',
  },
  reviveJob: { permission: 'settings.amend', answer: null, says: 'Have it tried once more.' },
  dropJob: { permission: 'settings.amend', answer: null, says: 'Let it be.' },
} as const satisfies Record<string, Endpoint>
