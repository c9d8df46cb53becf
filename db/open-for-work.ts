import { eq } from 'drizzle-orm'
import { emptyChain } from '@/lib/audit/link'
import { seedExample } from './seed/example'
import type { Store } from './store'
import type { Occasion } from './write/record'

/** Migrates, lays the first stone of the audit log, and on an empty store puts the example in. Safe to race. */
export async function openForWork(store: Store, occasion: () => Occasion): Promise<void> {
  await store.migrate()
  await layFirstStone(store)
  if (await isEmpty(store)) await seedExample(store, occasion)
}

/** The log's head is a row that every write locks, so it has to be there before the first write. */
export async function layFirstStone(store: Store): Promise<void> {
  const { head } = store.tables
  await store.transact(async (tx) => {
    await tx
      .insert(head)
      .values({ id: 1, ...emptyChain })
      .onConflictDoNothing()
    return { ok: true, value: null }
  })
}

/** Nothing has ever happened here: not "no articles", or removing the example would bring it back. */
async function isEmpty(store: Store): Promise<boolean> {
  const [head] = await store.read.select().from(store.tables.head).where(eq(store.tables.head.id, 1))
  return head?.seq === 0
}
