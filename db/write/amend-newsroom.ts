import type { Newsroom } from '@/lib/api/answers'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { newsroom } from '../read/find-newsroom'
import type { Store } from '../store'
import { changeOf } from './change'
import { type Occasion, record } from './record'

export function amendNewsroom(
  store: Store,
  occasion: Occasion,
  seen: number,
  fields: Partial<Newsroom>,
): Promise<Outcome<Newsroom>> {
  const { settings } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await newsroom(store, tx)
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const { version, ...value } = { ...old, ...change.after }
    const row = { name: 'newsroom', value, version: version + 1 }
    await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.name, set: row })
    return done({
      value: { ...value, version: row.version },
      happened: [{ act: 'settings.amended', subjectKind: 'settings', subjectId: 'newsroom', ...change }],
    })
  })
}
