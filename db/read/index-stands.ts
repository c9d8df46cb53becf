import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'

/**
 * Raised when `lib/review/queue-facts` says something else of the same claim, when acts have left claims out (1: those of
 * a dossier), or when more is written down (2: the words of headlines): every base then works its index out anew.
 */
export const indexRules = 2

/** The task that works out the whole index. */
export const allOfIt = 'all'

/** Whether every claim can be found: nothing of the index has still to be worked out. */
export async function indexStands(store: Store): Promise<{ complete: boolean }> {
  return { complete: !(await nextTask(store, store.read)) && (await knowsAll(store, store.read)) }
}

/** Was the whole index worked out, or begun, by the rules of today? */
export async function knowsAll(store: Store, reader: Reader): Promise<boolean> {
  const { indexTasks } = store.tables
  const [row] = await reader.select().from(indexTasks).where(eq(indexTasks.what, allOfIt))
  return row?.rules === indexRules
}

export async function nextTask(store: Store, reader: Reader) {
  const { indexTasks } = store.tables
  const [task] = await reader
    .select()
    .from(indexTasks)
    .where(eq(indexTasks.done, false))
    .orderBy(asc(indexTasks.what))
    .limit(1)
  return task
}
