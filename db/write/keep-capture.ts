import { eq } from 'drizzle-orm'
import type { Capture } from '@/lib/model/capture'
import type { CaptureId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { captureById } from '../read/captures'
import type { Store } from '../store'
import { noteSnapshot } from './keep-article'
import { type Occasion, record } from './record'

/** What a look found: everything of a Capture but who looked, when, and what it is called. */
export type Look = Omit<Capture, 'id' | 'fetchedAt' | 'fetchedBy' | 'tokenSha256' | 'tokenAt' | 'tokenBy'>

/** Keeps a look at a page or a file. Its bytes are in the snapshots already. */
export function keepCapture(store: Store, occasion: Occasion, look: Look): Promise<Outcome<Capture>> {
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    const capture: Capture = {
      ...look,
      id: mint('capture'),
      fetchedAt: at,
      fetchedBy: permit.actor.kind === 'person' ? permit.actor.id : null,
      tokenSha256: null,
      tokenAt: null,
      tokenBy: null,
    }
    await noteSnapshot(store, tx, look, at)
    await tx.insert(store.tables.captures).values(capture)
    return done({
      value: capture,
      happened: [
        {
          act: look.kind === 'web' ? 'capture.fetched' : 'capture.handed_in',
          subjectKind: 'capture',
          subjectId: capture.id,
          after: {
            title: capture.title ?? capture.name,
            url: capture.finalUrl ?? capture.url,
            mediaType: capture.mediaType,
            sha256: capture.sha256,
            finding: capture.finding,
          },
        },
      ],
    })
  })
}

/** A timestamp token over the kept bytes. The first one stays: a later one would prove less. */
export function addToken(
  store: Store,
  occasion: Occasion,
  id: CaptureId,
  token: { sha256: string; bytes: number; at: string; by: string | null },
): Promise<Outcome<Capture>> {
  const { captures } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await captureById(store, id, tx)
    if (!old) return refuse('ask.no_such_thing', { what: 'capture' })
    if (old.tokenSha256) return done({ value: old, happened: [] })
    await noteSnapshot(
      store,
      tx,
      { sha256: token.sha256, mediaType: 'application/timestamp-reply', name: null, bytes: token.bytes },
      occasion.at,
    )
    const after = { tokenSha256: token.sha256, tokenAt: token.at, tokenBy: token.by }
    await tx.update(captures).set(after).where(eq(captures.id, id))
    return done({
      value: { ...old, ...after },
      happened: [{ act: 'capture.timestamped', subjectKind: 'capture', subjectId: id, after }],
    })
  })
}
