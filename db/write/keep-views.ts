import { and, eq } from 'drizzle-orm'
import type { PersonId, ViewId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { isAtLeast } from '@/lib/model/roles'
import type { View } from '@/lib/model/view'
import type { Store } from '../store'
import { changeOf } from './change'
import { type Occasion, record } from './record'

type ViewFields = Pick<View, 'name' | 'shared' | 'query'>

/** Gives a queue a name. */
export function saveView(store: Store, occasion: Occasion, fields: ViewFields): Promise<Outcome<View>> {
  const { views } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    if (permit.actor.kind !== 'person') return refuse('may.not_permitted')
    const view: View = { id: mint('view'), ownerId: permit.actor.id, ...fields, createdAt: at, version: 1 }
    await tx.insert(views).values(view)
    return done({ value: view, happened: [{ ...about(view), act: 'view.saved', after: said(view) }] })
  })
}

/** Its owner changes it; a lead may change one that is everybody's. */
export function amendView(
  store: Store,
  occasion: Occasion,
  id: ViewId,
  seen: number,
  fields: Partial<ViewFields>,
): Promise<Outcome<View>> {
  const { views } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(views).where(eq(views.id, id))
    if (!old || !mine(occasion, old)) return refuse('ask.no_such_thing', { what: 'view' })
    if (old.version !== seen) return refuse('ask.version_stale', {}, { current: old })
    const change = changeOf<View>(old, fields)
    if (!change) return done({ value: old, happened: [] })
    const view: View = { ...old, ...change.after, version: old.version + 1 }
    await tx.update(views).set(view).where(eq(views.id, id))
    return done({
      value: view,
      happened: [{ ...about(view), act: 'view.amended', before: said(old), after: said(view) }],
    })
  })
}

/** Forgets the name; no claim is touched. The answer saves it again. */
export function removeView(store: Store, occasion: Occasion, id: ViewId): Promise<Outcome<View>> {
  const { views } = store.tables
  return record(store, occasion, async (tx) => {
    const [old] = await tx.select().from(views).where(eq(views.id, id))
    if (!old || !mine(occasion, old)) return refuse('ask.no_such_thing', { what: 'view' })
    await tx.delete(views).where(eq(views.id, id))
    return done({ value: old, happened: [{ ...about(old), act: 'view.removed', before: said(old) }] })
  })
}

const mine = ({ permit: { actor } }: Occasion, view: View) =>
  actor.kind === 'person' && (view.ownerId === actor.id || (view.shared && isAtLeast(actor.role, 'lead')))

const about = ({ id }: View) => ({ subjectKind: 'view' as const, subjectId: id })
const said = ({ name, shared, query }: View) => ({ name, shared, query: query.q })

/** One person's wish about the screens, by name. Nobody else's business, so it leaves no Entry. */
export function keepPersonSetting(
  store: Store,
  occasion: Occasion,
  personId: PersonId,
  name: string,
  value: unknown,
): Promise<Outcome<null>> {
  const { personSettings } = store.tables
  return record(store, occasion, async (tx) => {
    await tx
      .delete(personSettings)
      .where(and(eq(personSettings.personId, personId), eq(personSettings.name, name)))
    await tx.insert(personSettings).values({ personId, name, value })
    return done({ value: null, happened: [] })
  })
}
