import type { Fetching } from '@/lib/model/fetching'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { fetching } from '../read/find-fetching'
import type { Store } from '../store'
import { changeOf } from './change'
import { type Occasion, record } from './record'

export function amendFetching(
  store: Store,
  occasion: Occasion,
  seen: number,
  fields: Partial<Fetching>,
): Promise<Outcome<Fetching>> {
  const { settings } = store.tables
  return record(store, occasion, async (tx) => {
    const old = await fetching(store, tx)
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const { version, ...value } = { ...old, ...change.after }
    const row = { name: 'fetching', value, version: version + 1 }
    await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.name, set: row })
    return done({
      value: { ...value, version: row.version },
      happened: [{ act: 'settings.amended', subjectKind: 'settings', subjectId: 'fetching', ...change }],
    })
  })
}
