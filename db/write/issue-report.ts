import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { IssuedReport } from '@/lib/model/report'
import { articleFile } from '../read/find-articles'
import { nextNumber } from '../read/find-reports'
import type { Store } from '../store'
import { moveOn } from './act-on-review'
import { type Happened, type Occasion, record } from './record'

export interface RenderedFile {
  format: string
  bytes: Uint8Array
}

/** What a renderer is told: the article as the report finds it, and what the report is called. */
export interface ToRender {
  file: ArticleFile
  report: Omit<IssuedReport, 'files'>
}

/**
 * Issues a numbered, frozen report: publishes the approved claims if asked, renders, and keeps the files by their
 * hash, so that they are the same bytes for ever whatever becomes of the renderers. Rendering happens inside the
 * transaction, because number, state and checkpoint must be those of one moment; it costs tens of milliseconds.
 */
export function issueReport(
  store: Store,
  occasion: Occasion,
  articleId: ArticleId,
  ask: { language: InterfaceLanguage; decision: string | null; publish: boolean },
  render: (what: ToRender) => Promise<RenderedFile[]>,
): Promise<Outcome<IssuedReport>> {
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    const before = await articleFile(store, articleId, tx)
    if (!before) return refuse('ask.no_such_thing', { what: 'article' })

    const happened: Happened[] = []
    const approved = before.claims.filter(({ claim }) => claim.stage === 'approved')
    if (ask.publish && approved.length === 0) return refuse('report.nothing_to_publish')
    if (ask.publish)
      for (const claim of approved) {
        const moved = await moveOn(store, tx, occasion, claim, 'publish', {}, true)
        if (!moved.ok) return moved
        happened.push(...moved.value.happened)
      }

    const file = (await articleFile(store, articleId, tx))!
    const [checkpoint] = await tx
      .select({ seq: store.tables.head.seq, hash: store.tables.head.hash })
      .from(store.tables.head)
    const report: Omit<IssuedReport, 'files'> = {
      id: mint('report'),
      articleId,
      ...(await nextNumber(store, tx, articleId, at.slice(0, 4))),
      language: ask.language,
      decision: ask.decision,
      issuedAt: at,
      issuedBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      checkpoint: checkpoint!,
    }
    const files = await Promise.all(
      (await render({ file, report })).map(async ({ format, bytes }) => ({
        format,
        bytes: bytes.length,
        sha256: await store.snapshots.keep(bytes),
      })),
    )
    const issued: IssuedReport = { ...report, files }
    await tx.insert(store.tables.reports).values(report)
    if (files.length > 0)
      await tx.insert(store.tables.reportFiles).values(files.map((one) => ({ ...one, reportId: report.id })))
    happened.push({
      act: 'report.issued',
      subjectKind: 'report',
      subjectId: issued.id,
      articleId,
      after: { number: issued.number, language: issued.language, files },
    })
    return done({ value: issued, happened })
  })
}
