import { desc, eq } from 'drizzle-orm'
import type { AgreementAnswer } from '@/lib/api/team-answers'
import type { ClaimId } from '@/lib/model/ids'
import type { Verdict } from '@/lib/model/review'
import { isOpinion } from '@/lib/model/verdict-in-force'
import { cohensKappa, confusion, krippendorffsAlpha, type Pair } from '@/lib/review/agreement'
import { shorten } from '@/lib/text/shorten'
import type { Store } from '../store'
import { namesOf } from './find-people'
import { asList, oneOf } from './one-of'

/** The figures are of the newest this many pairs: they tell how a desk judges now, and cost the same in a large base. */
const mostPairs = 1000
const mostShown = 20

/** How much first and blind second Verdicts agree. Only blind pairs count: whoever saw the first is no witness. */
export async function agreement(store: Store): Promise<AgreementAnswer> {
  const { claims, verdicts } = store.tables
  const seconds = await store.read
    .select({ id: verdicts.id, claimId: verdicts.claimId })
    .from(verdicts)
    .where(eq(verdicts.kind, 'second'))
    .orderBy(desc(verdicts.id))
    .limit(mostPairs)
  const ids = { ids: asList(new Set(seconds.map(({ claimId }) => claimId))) }
  const all = await store.read
    .select()
    .from(verdicts)
    .where(oneOf(store, verdicts.claimId, 'ids'))
    .orderBy(verdicts.id)
    .prepare('verdicts_of_pairs')
    .execute(ids)
  const about = await store.read
    .select({ id: claims.id, text: claims.text, stage: claims.stage })
    .from(claims)
    .where(oneOf(store, claims.id, 'ids'))
    .prepare('claims_of_pairs')
    .execute(ids)
  const names = await namesOf(
    store,
    all.map(({ byId }) => byId),
  )

  const byClaim = new Map<string, Verdict[]>()
  for (const verdict of all) byClaim.set(verdict.claimId, [...(byClaim.get(verdict.claimId) ?? []), verdict])
  const pairs = seconds.flatMap(({ id, claimId }) => pairOf(byClaim.get(claimId) ?? [], id))
  return {
    pairs: pairs.length,
    rating: figures(pairs.map(({ first, second }) => [first.rating, second.rating])),
    attribution: figures(pairs.map(({ first, second }) => [first.attribution, second.attribution])),
    table: confusion(pairs.map(({ first, second }) => [first.rating, second.rating] as const)),
    disagreements: pairs
      .filter(({ first, second }) => !agree(first, second))
      .slice(0, mostShown)
      .flatMap(({ first, second, settled }) => {
        const claim = about.find(({ id }) => id === first.claimId)
        return claim
          ? [
              {
                claimId: claim.id as ClaimId,
                text: shorten(claim.text, 160),
                stage: claim.stage,
                at: second.at,
                first: first.rating,
                second: second.rating,
                settled: settled?.rating ?? null,
              },
            ]
          : []
      }),
    byPerson: names
      .map(({ id, name }) => {
        const theirs = pairs.filter(({ first, second }) => first.byId === id || second.byId === id)
        return {
          id,
          name,
          pairs: theirs.length,
          same: theirs.filter(({ first, second }) => agree(first, second)).length,
        }
      })
      .filter((row) => row.pairs > 0)
      .sort((a, b) => b.pairs - a.pairs || a.name.localeCompare(b.name)),
  }
}

interface Given {
  first: Verdict
  second: Verdict
  /** What a lead decided, where the two differed. */
  settled: Verdict | null
}

function pairOf(given: Verdict[], secondId: string): Given[] {
  const at = given.findIndex(({ id }) => id === secondId)
  const first = given.slice(0, at).findLast(({ kind }) => !isOpinion(kind))
  const next = given.slice(at + 1).find(({ kind }) => !isOpinion(kind))
  const second = given[at]
  if (!first || !second) return []
  return [{ first, second, settled: next?.kind === 'adjudication' ? next : null }]
}

const agree = (a: Verdict, b: Verdict) => a.rating === b.rating && a.attribution === b.attribution

const figures = (pairs: Pair[]) => ({
  same: pairs.filter(([first, second]) => first === second).length,
  kappa: cohensKappa(pairs),
  alpha: krippendorffsAlpha(pairs),
})
