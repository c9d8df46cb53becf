import { wholeLog } from '@/db/read/find-entries'
import { standingOfFile } from '@/db/read/find-issuing'
import { checkpoints } from '@/db/read/find-reports'
import type { Store } from '@/db/store'
import { verifyEntries } from '@/lib/audit/verify'
import { voice } from '@/lib/i18n/say'
import { done, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'
import { readBytes } from '../read-file'
import type { Verb } from '../verb'

export const verifyStore: Verb = {
  usage: 'verify [FILE] [--json]',
  says: 'Walk the audit log and re-hash every snapshot; with FILE, ask whether it is a report issued here.',
  words: [0, 1],
  async run({ words: [name], here, house, language }) {
    const { store } = await house()
    const say = voice(language)
    if (name) {
      const bytes = await readBytes(here, name)
      if (!bytes.ok) return bytes
      const sha256 = sha256Hex(bytes.value)
      const standing = await standingOfFile(store, sha256)
      if (!standing) return refuse('report.not_issued_here', { sha256 })
      const { report, format, newer, corrections } = standing
      const { number, edition, issuedAt } = report
      return done({
        json: {
          ok: true,
          number,
          edition,
          issuedAt,
          format,
          sha256,
          supersededBy: newer && { number: newer.number, edition: newer.edition, issuedAt: newer.issuedAt },
          corrections: corrections.length,
        },
        lines: [
          say('cli.issued_here', { number, at: issuedAt }),
          ...(newer ? [say('cli.superseded', { number: newer.number, at: newer.issuedAt })] : []),
          ...(corrections.length > 0 ? [say('cli.corrected_since', { count: corrections.length })] : []),
        ],
      })
    }
    const log = await verifyEntries(wholeLog(store), await checkpoints(store))
    const { snapshots, broken } = await rehash(store)
    if (log.ok && broken.length === 0)
      return done({
        json: { ok: true, entries: log.entries, snapshots, head: `sha256:${log.head}` },
        lines: [say('cli.log_holds', { entries: log.entries, snapshots, head: log.head })],
      })
    const first = log.ok ? { snapshot: broken[0] } : { seq: log.seq, id: log.id, what: log.what }
    return done({
      json: { ok: false, broken: first },
      lines: [
        log.ok
          ? say('cli.snapshot_broken', { sha256: broken[0]! })
          : say('cli.log_broken', { seq: log.seq, id: log.id ?? '', what: log.what }),
      ],
      unwell: true,
    })
  },
}

/** Fetching a snapshot checks its hash; one that comes back empty is gone or changed. */
async function rehash(store: Store): Promise<{ snapshots: number; broken: string[] }> {
  const { snapshots } = store.tables
  const rows = await store.read.select({ sha256: snapshots.sha256 }).from(snapshots)
  const broken: string[] = []
  for (const { sha256 } of rows) if (!(await store.snapshots.fetch(sha256))) broken.push(sha256)
  return { snapshots: rows.length, broken }
}
