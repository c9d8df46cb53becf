import { claimRows } from '@/db/read/find-claims'
import { everybody } from '@/db/read/find-people'
import type { ClaimId } from '@/lib/model/ids'
import { done } from '@/lib/model/refusal'
import { type Dated, foundationsOf } from '../_base/keep-foundations'
import { scenarioFile } from '../_base/scenario-file'
import type { Answers } from './ask'

/** A small base takes in a write before anybody notices; so long an older answer is held back, and no longer. */
const patience = 120

export const baseAnswers = {
  base: async ({ store, query: filter }) => {
    const dated = await foundationsOf(store).ask({ kind: 'views', filter }, patience)
    const { choices } = dated.value
    const names = new Map((await everybody(store)).map((person) => [person.id, person.name]))
    return done({
      ...freshness(dated),
      ...dated.value,
      choices: {
        ...choices,
        reviewers: choices.reviewers.map((each) => ({ ...each, name: names.get(each.value) ?? each.value })),
      },
    })
  },
  baseStrike: async ({ store, query: { strike: struck, ...filter } }) => {
    const dated = await foundationsOf(store).ask({ kind: 'strike', filter, struck }, patience)
    return done({ ...freshness(dated), ...dated.value })
  },
  baseWeakest: async ({ store, query: filter }) => {
    const dated = await foundationsOf(store).ask({ kind: 'weakest', filter }, patience)
    return done({ ...freshness(dated), sets: dated.value })
  },
  baseClaims: async ({ store, query }) => {
    const { pick, source, through, month, strike, after, limit, ...filter } = query
    const { value } = await foundationsOf(store).ask(
      {
        kind: 'claims',
        filter,
        pick,
        source,
        through,
        month,
        struck: strike,
        after: after as ClaimId | undefined,
        limit,
      },
      patience,
    )
    return done({ count: value.count, next: value.next, rows: await claimRows(store, value.ids) })
  },
  baseScenario: async ({ store, language, query: { strike: struck, format, ...filter } }) => {
    const { at, value } = await foundationsOf(store).ask({ kind: 'scenario', filter, struck }, patience)
    return done(await scenarioFile(store, format, { at, filter, ...value }, language))
  },
} satisfies Partial<Answers>

const freshness = ({ ready, loaded, at, behind }: Dated<unknown>) => ({ ready, loaded, at, behind })
