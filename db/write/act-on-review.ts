import { eq, sql } from 'drizzle-orm'
import type { ReviewAsk } from '@/lib/api/asks'
import { readToAnOrigin } from '@/lib/chain/fully-read'
import type { ClaimFile } from '@/lib/model/file'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { SignOff, Verdict, VerdictDraft } from '@/lib/model/review'
import type { ReviewAct } from '@/lib/model/stage-names'
import { verdictsInDispute } from '@/lib/model/verdict-in-force'
import { type ActInput, decide } from '@/lib/review/decide'
import type { Writer } from '../dialect/engine'
import { claimFile } from '../read/find-claims'
import { newsroom } from '../read/find-newsroom'
import type { Store } from '../store'
import { given, insertRow } from './insert-row'
import { keepCorrection } from './keep-correction'
import { type Happened, type Occasion, record } from './record'
import { settleByReopening } from './ripple'
import { type Tell, tellPeople } from './tell-people'
import { watchLeaning } from './watch-leaning'

/** One act of the review table. Whether it is allowed is decided on the state inside the transaction. */
export function actOnReview(
  store: Store,
  occasion: Occasion,
  id: ClaimId,
  seen: number,
  ask: ReviewAsk & { verdict?: VerdictDraft | undefined },
): Promise<Outcome<ClaimFile>> {
  return record(store, occasion, async (tx) => {
    const file = await claimFile(store, id, tx)
    if (!file) return refuse('ask.no_such_thing', { what: 'claim' })
    if (file.claim.version !== seen) return refuse('ask.version_stale', {}, { current: file })
    return moveOn(
      store,
      tx,
      occasion,
      file,
      ask.act,
      { verdict: ask.verdict, why: ask.why, note: ask.note },
      false,
    )
  })
}

/** Acts after which the verdict no longer stands, so that nobody need ask whether it should. */
const setsAside: readonly ReviewAct[] = ['return', 'reopen', 'withdraw']

/** The same inside a larger act: issuing a report publishes the claims that are approved. */
export async function moveOn(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  file: ClaimFile,
  act: ReviewAct,
  input: { [K in keyof ActInput]: ActInput[K] | undefined },
  inIssuedReport: boolean,
): Promise<Outcome<{ value: ClaimFile; happened: Happened[] }>> {
  const { claims, verdicts, signOffs } = store.tables
  const { permit, at, mint } = occasion
  const { claim } = file
  const { fourEyes, blindSecond } = await newsroom(store, tx)
  const decided = decide(
    { ...claim, verdicts: file.verdicts, signOffs: file.signOffs },
    act,
    permit.actor,
    input as ActInput,
    {
      fourEyes,
      blindSecond,
      everyHopReadToAnOrigin: readToAnOrigin(file),
      inIssuedReport,
    },
  )
  if (!decided.ok || permit.actor.kind !== 'person') return decided.ok ? refuse('may.not_permitted') : decided
  const { next, newVerdict, signOff, why } = decided.value
  const byId = permit.actor.id

  const moved = { ...claim, ...next, version: claim.version + 1 }
  await store.prepared
    .use(tx, 'move_claim', (name) =>
      tx
        .update(claims)
        .set({
          stage: given(claims.stage, 'stage'),
          holderId: given(claims.holderId, 'holderId'),
          owesCorrection: given(claims.owesCorrection, 'owesCorrection'),
          version: given(claims.version, 'version'),
        })
        .where(eq(claims.id, sql.placeholder('id')))
        .prepare(name),
    )
    .execute(moved)
  const verdict: Verdict | null = newVerdict && {
    ...newVerdict.draft,
    id: mint('verdict'),
    claimId: claim.id,
    kind: newVerdict.kind,
    byId,
    at,
  }
  if (verdict) await insertRow(store, tx, verdicts, verdict)
  const signature: SignOff | null = signOff && {
    id: mint('signOff'),
    claimId: claim.id,
    verdictId: signOff.verdictId,
    byId,
    at,
    note: signOff.note,
  }
  if (signature) await insertRow(store, tx, signOffs, signature)

  if (setsAside.includes(act)) await settleByReopening(store, tx, occasion, claim.id)

  const after: ClaimFile = {
    ...file,
    claim: moved,
    verdicts: verdict ? [...file.verdicts, verdict] : file.verdicts,
    signOffs: signature ? [...file.signOffs, signature] : file.signOffs,
  }
  await keepCorrection(store, tx, occasion, act, why, file, after)
  const watched = verdict ? await watchLeaning(store, tx, occasion, after) : []
  const news = reviewNews(act, after)
  if (news) await tellPeople(store, tx, occasion, news.whom, news)

  return done({
    value: after,
    happened: [
      {
        act: `review.${act}`,
        subjectKind: 'claim',
        subjectId: claim.id,
        articleId: claim.articleId,
        claimId: claim.id,
        why,
        before: { stage: claim.stage },
        after: {
          stage: next.stage,
          ...(verdict && {
            rating: verdict.rating,
            attribution: verdict.attribution,
            confidence: verdict.confidence,
            rationale: verdict.rationale,
          }),
        },
      },
      ...watched,
    ],
  })
}

/** Whom an act concerns besides whoever does it, and what kind of news it is to them. */
function reviewNews(
  act: ReviewAct,
  { claim, verdicts }: ClaimFile,
): (Tell & { whom: (PersonId | null)[] }) | null {
  const about = { claimId: claim.id, articleId: claim.articleId }
  const judged = verdictsInDispute(verdicts).map(({ byId }) => byId)
  if (act === 'return') return { ...about, kind: 'returned', whom: [claim.holderId] }
  if (act === 'reopen') return { ...about, kind: 'reopened', whom: [claim.holderId, ...judged] }
  if (claim.stage === 'disputed') return { ...about, kind: 'disputed', whom: judged }
  if (act === 'adjudicate') return { ...about, kind: 'settled', whom: verdicts.map(({ byId }) => byId) }
  if (claim.stage === 'approved') return { ...about, kind: 'settled', whom: judged }
  return null
}
