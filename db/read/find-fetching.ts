import { eq } from 'drizzle-orm'
import type { Fetching } from '@/lib/model/fetching'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

const atFirst: Fetching = { contact: '', robots: false, watchEvery: 'off', version: 1 }

/** How pages are fetched here; before anybody has said so, as a reader would. */
export async function fetching(store: Store, reader: Reader = store.read): Promise<Fetching> {
  const { settings } = store.tables
  const [row] = await store.prepared
    .use(reader, 'fetching', (name) =>
      reader.select().from(settings).where(eq(settings.name, 'fetching')).prepare(name),
    )
    .execute()
  return row ? { ...atFirst, ...(row.value as Partial<Fetching>), version: row.version } : atFirst
}
