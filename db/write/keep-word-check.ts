import { eq } from 'drizzle-orm'
import type { Appearance } from '@/lib/model/appearance'
import type { Evidence } from '@/lib/model/evidence'
import type { JobPayloads } from '@/lib/model/job-kinds'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { WordCheck } from '@/lib/model/word-check'
import { freshChecks } from '@/lib/witness/fresh-checks'
import { wordCheckOf } from '@/lib/witness/word-check-of'
import type { Reader } from '../dialect/engine'
import { captureById } from '../read/captures'
import { articleOfClaim } from '../read/find-claims'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/**
 * Looks for an excerpt on its page and keeps what was found. The looking is done before the transaction, which then
 * only asks whether the words and the page are still those. An Entry is written when the answer, the words or the page are
 * others than before, so that looking again by itself does not fill the log.
 *
 * @returns null when there is nothing (any more) to look for
 */
export async function checkWords(
  store: Store,
  occasion: Occasion,
  what: JobPayloads['words.check'],
): Promise<Outcome<WordCheck | null>> {
  const subject = await subjectOf(store, store.read, what)
  if (!subject?.excerpt || !subject.captureId) return done(null)
  const capture = await captureById(store, subject.captureId)
  if (!capture) return done(null)
  const { id: subjectId, claimId, excerpt } = subject
  const check = wordCheckOf({ subjectId, claimId }, excerpt, capture, occasion.at)

  const { wordChecks } = store.tables
  return record(store, occasion, async (tx) => {
    const now = await subjectOf(store, tx, what)
    if (!now || freshChecks([check], [now]).length === 0) return done({ value: null, happened: [] })
    const [before] = await tx.select().from(wordChecks).where(eq(wordChecks.subjectId, subjectId))
    await tx
      .insert(wordChecks)
      .values(check)
      .onConflictDoUpdate({ target: wordChecks.subjectId, set: { ...check } })
    const articleId = await articleOfClaim(store, claimId, tx)
    if (!articleId) return refuse('ask.no_such_thing', { what: 'claim' })
    const isNews =
      before?.found !== check.found ||
      before.captureId !== check.captureId ||
      before.excerptSha256 !== check.excerptSha256
    return done({
      value: check,
      happened: isNews
        ? [
            {
              act: 'words.checked' as const,
              subjectKind: 'appearanceId' in what ? ('appearance' as const) : ('evidence' as const),
              subjectId,
              articleId,
              claimId,
              before: before ? { words: before.found } : null,
              after: { words: check.found, page: capture.finalUrl ?? capture.name },
            },
          ]
        : [],
    })
  })
}

async function subjectOf(
  store: Store,
  reader: Reader,
  what: JobPayloads['words.check'],
): Promise<Appearance | Evidence | undefined> {
  const { appearances, evidence } = store.tables
  const [row] =
    'appearanceId' in what
      ? await reader.select().from(appearances).where(eq(appearances.id, what.appearanceId))
      : await reader.select().from(evidence).where(eq(evidence.id, what.evidenceId))
  return row
}
