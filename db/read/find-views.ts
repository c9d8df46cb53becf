import { and, asc, eq, or } from 'drizzle-orm'
import type { ViewRow } from '@/lib/api/queue-answers'
import type { PersonId } from '@/lib/model/ids'
import type { Store } from '../store'

/** As many named queues as a person can look through. */
const most = 200

/** A person's own queues and everybody's, in the order they were named. */
export function viewsFor(store: Store, personId: PersonId): Promise<ViewRow[]> {
  const { views, people } = store.tables
  return store.read
    .select({
      id: views.id,
      ownerId: views.ownerId,
      shared: views.shared,
      name: views.name,
      query: views.query,
      createdAt: views.createdAt,
      version: views.version,
      owner: people.name,
    })
    .from(views)
    .innerJoin(people, eq(people.id, views.ownerId))
    .where(or(eq(views.ownerId, personId), eq(views.shared, true)))
    .orderBy(asc(views.id))
    .limit(most)
}

export async function personSetting(store: Store, personId: PersonId, name: string): Promise<unknown> {
  const { personSettings } = store.tables
  const [row] = await store.read
    .select({ value: personSettings.value })
    .from(personSettings)
    .where(and(eq(personSettings.personId, personId), eq(personSettings.name, name)))
  return row?.value
}
