import type { Appearance } from '@/lib/model/appearance'
import type { Evidence } from '@/lib/model/evidence'
import type { AppearanceId, EvidenceId } from '@/lib/model/ids'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { postJob } from './post-job'

type Subject = Pick<Appearance | Evidence, 'id' | 'excerpt' | 'captureId'>

/** Asks that an excerpt be looked for on its page, when there are both and one of them is new. */
export async function askForWords(
  store: Store,
  tx: Writer,
  at: string,
  subject: Subject,
  before?: Subject,
): Promise<void> {
  const { id, excerpt, captureId } = subject
  if (!excerpt || !captureId) return
  if (before && before.excerpt === excerpt && before.captureId === captureId) return
  const payload = id.startsWith('apr_')
    ? { appearanceId: id as AppearanceId }
    : { evidenceId: id as EvidenceId }
  await postJob(store, tx, { kind: 'words.check', key: `words:${id}`, payload, notBefore: at })
}
