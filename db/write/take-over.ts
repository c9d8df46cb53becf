import { and, eq, inArray } from 'drizzle-orm'
import type { TakenKind } from '@/lib/model/alike-kinds'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { Evidence } from '@/lib/model/evidence'
import type { AppearanceId, CitationId, ClaimId, EvidenceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import { claimFile } from '../read/find-claims'
import { sourceById } from '../read/find-sources'
import type { Store } from '../store'
import { askForWords } from './ask-for-words'
import { type Occasion, record } from './record'
import { chainChanged, chainStaysChanged } from './ripple-of-chain'

export interface Taken {
  appearances: number
  citations: number
  evidence: number
}

/**
 * Takes over another claim's chain and evidence as a copy, in one act. The other article is the first hop only where it
 * was cited; what it leant on hangs from this article directly. Everything is *taken on trust*: that somebody read it
 * for another claim is no reading for this one. Nothing is ever taken over unasked.
 *
 * What this claim has already is not taken twice: an Appearance of the same Source at the same address with the same
 * words, or Evidence of the same title and address.
 */
export function takeOver(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  fromId: ClaimId,
): Promise<Outcome<Taken>> {
  const { appearances, citations, evidence, takenOver } = store.tables
  return record(store, occasion, async (tx) => {
    if (claimId === fromId) return refuse('claim.link_itself')
    const own = await claimFile(store, claimId, tx)
    const from = await claimFile(store, fromId, tx)
    if (!own || !from) return refuse('ask.no_such_thing', { what: 'claim' })
    if (own.claim.stage === 'withdrawn') return refuse('claim.withdrawn')
    const { at, mint, permit } = occasion
    const byId = permit.actor.kind === 'person' ? permit.actor.id : null

    const root = own.appearances.find((one) => one.isArticle)
    const theirRoot = from.appearances.find((one) => one.isArticle)
    const copies = new Map<AppearanceId, AppearanceId>()
    if (root && theirRoot) copies.set(theirRoot.id, root.id)
    const here = new Map(own.appearances.map((one) => [sameWords(one), one.id]))
    const newAppearances: { row: Appearance; of: AppearanceId }[] = []
    for (const one of from.appearances) {
      if (one.isArticle) continue
      const known = here.get(sameWords(one))
      const id = known ?? mint('appearance')
      copies.set(one.id, id)
      if (known) continue
      newAppearances.push({
        of: one.id,
        row: {
          ...one,
          id,
          claimId,
          access: trusted(one),
          readBy: null,
          readAt: null,
          createdAt: at,
          changedAt: at,
          version: 1,
        },
      })
    }
    const drawn = new Set(own.citations.map((one) => `${one.citingId} ${one.citedId}`))
    const newCitations: { row: Citation; of: CitationId }[] = []
    for (const one of from.citations) {
      const [citingId, citedId] = [copies.get(one.citingId), copies.get(one.citedId)]
      if (!citingId || !citedId || citingId === citedId || drawn.has(`${citingId} ${citedId}`)) continue
      drawn.add(`${citingId} ${citedId}`)
      newCitations.push({
        of: one.id,
        row: {
          ...one,
          id: mint('citation'),
          claimId,
          citingId,
          citedId,
          // The words of attribution stand in the other article's text, not in this one's.
          phrase: null,
          phraseStart: null,
          phraseEnd: null,
          createdAt: at,
          changedAt: at,
          version: 1,
        },
      })
    }
    const weighed = new Set(own.evidence.map(sameEvidence))
    const newEvidence: { row: Evidence; of: EvidenceId }[] = from.evidence
      .filter((one) => !weighed.has(sameEvidence(one)))
      .map((one) => ({
        of: one.id,
        row: { ...one, id: mint('evidence'), claimId, addedBy: byId, createdAt: at, version: 1 },
      }))

    const rows = { appearance: newAppearances, citation: newCitations, evidence: newEvidence }
    if (Object.values(rows).every((list) => list.length === 0)) return refuse('claim.nothing_to_take')
    for (const { row } of newAppearances) {
      await tx.insert(appearances).values(row)
      await askForWords(store, tx, at, row)
    }
    for (const { row } of newCitations) await tx.insert(citations).values(row)
    for (const { row } of newEvidence) {
      await tx.insert(evidence).values(row)
      await askForWords(store, tx, at, row)
    }
    for (const kind of Object.keys(rows) as TakenKind[])
      for (const { row, of } of rows[kind])
        await tx
          .insert(takenOver)
          .values({ rowId: row.id, kind, claimId, fromClaimId: fromId, fromRowId: of, byId, at })
    const [first] = [...newAppearances, ...newCitations]
    if (first) {
      const where = newAppearances[0]?.row ?? root
      await chainChanged(store, tx, occasion, own.claim, first.row.id, await nameAt(store, tx, where))
    }
    const taken = {
      appearances: newAppearances.length,
      citations: newCitations.length,
      evidence: newEvidence.length,
    }
    return done({
      value: taken,
      happened: [
        {
          act: 'claim.took_over',
          subjectKind: 'claim',
          subjectId: claimId,
          articleId: own.claim.articleId,
          claimId,
          after: { other: from.claim.text, taken: newAppearances.length + newEvidence.length },
        },
      ],
    })
  })
}

/** Takes out again what was taken over from that claim and nobody has worked on since. */
export function giveBack(
  store: Store,
  occasion: Occasion,
  claimId: ClaimId,
  fromId: ClaimId,
): Promise<Outcome<Taken>> {
  const { appearances, citations, evidence, takenOver } = store.tables
  return record(store, occasion, async (tx) => {
    const own = await claimFile(store, claimId, tx)
    if (!own) return refuse('ask.no_such_thing', { what: 'claim' })
    const rows = await tx
      .select()
      .from(takenOver)
      .where(and(eq(takenOver.claimId, claimId), eq(takenOver.fromClaimId, fromId)))
      .orderBy(takenOver.rowId)
    const ids = new Set(rows.map((row) => row.rowId))
    const untouched = (one: { id: string; version: number }) => ids.has(one.id) && one.version === 1
    const goneAppearances = own.appearances.filter(untouched)
    const goneCitations = own.citations.filter(untouched)
    const goneEvidence = own.evidence.filter(untouched)
    const list = <Id extends string>(found: { id: Id }[]) => found.map((one) => one.id)
    if (goneCitations.length > 0) await tx.delete(citations).where(inArray(citations.id, list(goneCitations)))
    // Leaves in its place what a person has hung on it since.
    const leanedOn = new Set(
      own.citations
        .filter((one) => !goneCitations.includes(one))
        .flatMap((one) => [one.citingId, one.citedId]),
    )
    const free = goneAppearances.filter((one) => !leanedOn.has(one.id))
    if (free.length > 0) await tx.delete(appearances).where(inArray(appearances.id, list(free)))
    if (goneEvidence.length > 0) await tx.delete(evidence).where(inArray(evidence.id, list(goneEvidence)))
    const gone = [...list(free), ...list(goneCitations), ...list(goneEvidence)]
    if (gone.length > 0) await tx.delete(takenOver).where(inArray(takenOver.rowId, gone))
    const first = rows.find(({ kind }) => kind !== 'evidence')
    if (first && free.length + goneCitations.length > 0) {
      const whole = rows.every(({ kind, rowId }) => kind === 'evidence' || gone.includes(rowId as never))
      const name = await nameAt(store, tx, free[0] ?? own.appearances[0])
      // A chain of which a part stays is another than the verdict saw, whatever was taken out of it again.
      if (whole) await chainChanged(store, tx, occasion, own.claim, first.rowId, name)
      else await chainStaysChanged(store, tx, occasion, own.claim, first.rowId, name)
    }
    return done({
      value: { appearances: free.length, citations: goneCitations.length, evidence: goneEvidence.length },
      happened:
        gone.length === 0
          ? []
          : [
              {
                act: 'claim.gave_back',
                subjectKind: 'claim',
                subjectId: claimId,
                articleId: own.claim.articleId,
                claimId,
                before: { taken: free.length + goneEvidence.length },
              },
            ],
    })
  })
}

const nameAt = async (store: Store, tx: Writer, at: Appearance | undefined) =>
  (at && (await sourceById(store, at.sourceId, tx))?.name) ?? ''

/** What cannot be had stays so; what was read was read for another claim. */
const trusted = ({ access }: Appearance): Appearance['access'] =>
  access === 'unavailable' ? 'unavailable' : 'trusted'

const sameWords = ({ sourceId, url, excerpt, isArticle }: Appearance) =>
  isArticle ? 'the article' : JSON.stringify([sourceId, url, excerpt])
const sameEvidence = ({ title, url, excerpt }: Evidence) => JSON.stringify([title, url, excerpt])
