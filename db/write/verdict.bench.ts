import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { permit } from '@/lib/access/may'
import { digestOf } from '@/lib/audit/digest'
import { hashAt } from '@/lib/audit/link'
import { type ClaimId, type IdNoun, idFrom } from '@/lib/model/ids'
import type { VerdictDraft } from '@/lib/model/review'
import { fillLargeBase, nth } from '../large-base.fixture'
import { must } from '../newsroom.fixture'
import { readByHand } from '../read/by-hand.bench'
import { openStore } from '../store'
import { actOnReview } from './act-on-review'
import type { Occasion } from './record'

const claims = 60_000
const reviewer = { kind: 'person', id: nth('per', 1), name: 'Person 1', role: 'reviewer' } as const
const verdict: VerdictDraft = {
  rating: 'true',
  attribution: 'unsourced',
  confidence: 'high',
  rationale: 'The statistics office says so.',
  changeAsked: null,
  faithfulWhy: null,
}

/** A verdict saved through the door's own act, and the transaction alone as one would write it by hand. */
export async function races() {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sanad-bench-'))
  const store = openStore({ dataFolder })
  await store.migrate()
  const connection = new Database(path.join(dataFolder, 'sanad.db'))
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  connection.pragma('foreign_keys = ON')
  connection
    .prepare(`INSERT INTO head (id, seq, hash) VALUES (1, 0, ?) ON CONFLICT DO NOTHING`)
    .run('0'.repeat(64))
  fillLargeBase(connection, { claims, hops: 5 })
  connection.prepare(`UPDATE claims SET stage = 'in_review', holder_id = ?`).run(reviewer.id)
  let minted = 0
  const at = '2026-11-24T09:00:00.000Z'
  const mint = <N extends IdNoun>(noun: N) => {
    minted++
    return idFrom(noun, Date.parse(at) + (minted >> 10), Uint8Array.of(minted >> 5, minted & 31))
  }
  const occasion: Occasion = { permit: must(permit(reviewer, 'review.act')), at, mint }
  const hand = byHand(connection, at, mint)

  // Each claim is concluded once: there are more of them than a whole measurement can use up.
  let turn = 0
  const nextClaim = () => nth('clm', ++turn)

  const conclude = async () =>
    must(await actOnReview(store, occasion, nextClaim(), 1, { act: 'conclude', verdict }))
  const { claimFile: readFile } = readByHand(connection)

  return {
    races: [
      {
        name: 'a verdict with its Entry, against that transaction by hand',
        ours: conclude,
        peer: () => hand(nextClaim(), readFile),
        atMost: 2,
      },
      {
        name: 'the same, against its writes alone, deciding on nothing',
        ours: conclude,
        peer: () => hand(nextClaim()),
        atMost: 2,
      },
    ],
    async close() {
      connection.close()
      await store.close()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/**
 * What has to be written for a verdict and its Entry to be kept, in one transaction; and what is read to decide on it,
 * if anything is.
 */
function byHand(connection: Database.Database, at: string, mint: Occasion['mint']) {
  const askHead = connection.prepare('SELECT seq, hash FROM head')
  const askClaim = connection.prepare('SELECT article_id, stage, version FROM claims WHERE id = ?')
  const moveClaim = connection.prepare(`UPDATE claims SET stage = 'concluded', version = ? WHERE id = ?`)
  const addVerdict = connection.prepare(`INSERT INTO verdicts
    (id, claim_id, kind, rating, attribution, confidence, rationale, by_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const addEntry =
    connection.prepare(`INSERT INTO entries (seq, id, at, actor_id, act, subject_kind, subject_id,
    article_id, claim_id, before, after, digest, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const moveHead = connection.prepare('UPDATE head SET seq = ?, hash = ?')
  const byId = reviewer.id

  const save = connection.transaction((claimId: ClaimId, readFile?: (id: ClaimId) => unknown) => {
    readFile?.(claimId)
    const head = askHead.get() as { seq: number; hash: string }
    const claim = askClaim.get(claimId) as { article_id: `art_${string}`; stage: string; version: number }
    const { rating, attribution, confidence, rationale } = verdict
    moveClaim.run(claim.version + 1, claimId)
    addVerdict.run(
      mint('verdict'),
      claimId,
      'conclusion',
      rating,
      attribution,
      confidence,
      rationale,
      byId,
      at,
    )
    const id = mint('entry')
    const act = 'review.conclude'
    const before = { stage: claim.stage }
    const after = { stage: 'concluded', rating, attribution, confidence, rationale }
    const digest = digestOf({
      id,
      at,
      actorId: byId,
      act,
      subjectKind: 'claim',
      subjectId: claimId,
      articleId: claim.article_id,
      claimId,
      why: null,
      before,
      after,
    })
    const seq = head.seq + 1
    const hash = hashAt(seq, head.hash, digest)
    addEntry.run(
      seq,
      id,
      at,
      byId,
      act,
      'claim',
      claimId,
      claim.article_id,
      claimId,
      JSON.stringify(before),
      JSON.stringify(after),
      digest,
      head.hash,
      hash,
    )
    moveHead.run(seq, hash)
  })
  return save.immediate
}
