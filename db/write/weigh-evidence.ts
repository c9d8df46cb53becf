import { eq } from 'drizzle-orm'
import { analyse } from '@/lib/chain/analyse'
import { chainOf } from '@/lib/chain/chain'
import type { Evidence } from '@/lib/model/evidence'
import type { ClaimFile } from '@/lib/model/file'
import type { ClaimId, EvidenceId } from '@/lib/model/ids'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import { claimFile } from '../read/find-claims'
import { judgementsAmong } from '../read/find-judgements'
import { loadSources, sourcesIn } from '../read/load-files'
import type { Store } from '../store'
import { askForWords } from './ask-for-words'
import { changeOf } from './change'
import { type Occasion, type Recorded, record } from './record'

export type EvidenceFields = Pick<
  Evidence,
  'title' | 'stance' | 'credibility' | 'excerpt' | 'language' | 'url' | 'archivedUrl' | 'captureId' | 'note'
>

type NewEvidence = Partial<EvidenceFields> &
  Pick<EvidenceFields, 'title' | 'stance'> & { id?: EvidenceId | undefined }

export function addEvidence(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  ask: NewEvidence,
): Promise<Outcome<Evidence>> {
  return record(store, occasion, (tx) => makeEvidence(store, tx, occasion, claimId, ask))
}

/** The same within an act that does more. */
export async function makeEvidence(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  claimId: ClaimId,
  ask: NewEvidence,
): Promise<Outcome<Recorded<Evidence>>> {
  const file = await claimFile(store, claimId, tx)
  if (!file) return refuse('ask.no_such_thing', { what: 'claim' })
  if (file.claim.stage === 'withdrawn') return refuse('claim.withdrawn')
  const { permit, at, mint } = occasion
  const evidence: Evidence = {
    id: ask.id ?? mint('evidence'),
    claimId,
    title: ask.title,
    stance: ask.stance,
    credibility: ask.credibility ?? null,
    excerpt: ask.excerpt ?? null,
    language: ask.language ?? null,
    url: ask.url ?? null,
    archivedUrl: ask.archivedUrl ?? null,
    captureId: ask.captureId ?? null,
    note: ask.note ?? null,
    addedBy: permit.actor.kind === 'person' ? permit.actor.id : null,
    createdAt: at,
    version: 1,
  }
  if (file.evidence.some((one) => one.id === evidence.id)) return refuse('ask.id_taken', { id: evidence.id })
  const no = await unconfirmed(store, tx, file, evidence)
  if (no) return no
  await tx.insert(store.tables.evidence).values(evidence)
  await askForWords(store, tx, at, evidence)
  return done({
    value: evidence,
    happened: [
      {
        ...about(file, evidence.id),
        act: 'evidence.added',
        after: { title: evidence.title, stance: evidence.stance, credibility: evidence.credibility },
      },
    ],
  })
}

export function amendEvidence(
  store: Store,
  occasion: Occasion,
  id: EvidenceId,
  seen: number,
  fields: Partial<EvidenceFields>,
): Promise<Outcome<Evidence>> {
  const { evidence: table } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(table).where(eq(table.id, id))
    if (!old) return refuse('ask.no_such_thing', { what: 'evidence' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const file = (await claimFile(store, old.claimId, tx))!
    const change = changeOf<Evidence>(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const next: Evidence = { ...old, ...change.after, version: old.version + 1 }
    const no = await unconfirmed(store, tx, file, next)
    if (no) return no
    await tx.update(table).set(next).where(eq(table.id, id))
    await askForWords(store, tx, occasion.at, next, old)
    return done({ value: next, happened: [{ ...about(file, id), act: 'evidence.amended', ...change }] })
  })
}

export function removeEvidence(store: Store, occasion: Occasion, id: EvidenceId): Promise<Outcome<Evidence>> {
  const { evidence: table } = store.tables
  return record(store, occasion, async (tx) => {
    const [gone] = await tx.select().from(table).where(eq(table.id, id))
    if (!gone) return refuse('ask.no_such_thing', { what: 'evidence' })
    const file = (await claimFile(store, gone.claimId, tx))!
    await tx.delete(table).where(eq(table.id, id))
    return done({
      value: gone,
      happened: [
        { ...about(file, id), act: 'evidence.removed', before: { title: gone.title, stance: gone.stance } },
      ],
    })
  })
}

/** Credibility 1 means "confirmed by other independent sources": refused while the chain has fewer than two. */
async function unconfirmed(
  store: Store,
  tx: Writer,
  file: ClaimFile,
  { credibility }: Evidence,
): Promise<Refusal | null> {
  if (credibility !== 1) return null
  const sources = await loadSources(store, tx, sourcesIn([file]))
  const judgements = await judgementsAmong(
    store,
    tx,
    sources.map((each) => each.id),
  )
  const { independence } = analyse(chainOf(file, sources, judgements))
  return independence.atLeast >= 2
    ? null
    : refuse('evidence.not_confirmed', { independent: independence.atLeast }, { at: '/credibility' })
}

const about = ({ claim }: ClaimFile, id: EvidenceId) => ({
  subjectKind: 'evidence' as const,
  subjectId: id,
  articleId: claim.articleId,
  claimId: claim.id,
})
