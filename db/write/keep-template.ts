import { and, eq, isNull } from 'drizzle-orm'
import type { TemplateId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { ReportChoice } from '@/lib/report/report-choice'
import type { Store } from '../store'
import { type Occasion, record } from './record'

/** Keeps a choice under a name, a person's own or everybody's. Saved under a name that is there, it takes its place. */
export function saveTemplate(
  store: Store,
  occasion: Occasion,
  ask: { name: string; shared: boolean; choice: ReportChoice },
): Promise<Outcome<{ id: TemplateId }>> {
  const { reportTemplates: table } = store.tables
  return record(store, occasion, async (tx) => {
    const { permit, at, mint } = occasion
    const me = permit.actor.kind === 'person' ? permit.actor.id : null
    const ownerId = ask.shared ? null : me
    const [same] = await tx
      .select()
      .from(table)
      .where(and(eq(table.name, ask.name), ownerId ? eq(table.ownerId, ownerId) : isNull(table.ownerId)))
    const id = same?.id ?? mint('template')
    if (same) await tx.update(table).set({ choice: ask.choice }).where(eq(table.id, id))
    else
      await tx
        .insert(table)
        .values({ id, name: ask.name, ownerId, choice: ask.choice, createdBy: me, createdAt: at })
    return done({
      value: { id },
      happened: [
        {
          act: 'template.saved',
          subjectKind: 'template',
          subjectId: id,
          after: { name: ask.name, shared: ask.shared },
        },
      ],
    })
  })
}

/** A person removes their own; a shared one is everybody's who may save it. */
export function removeTemplate(store: Store, occasion: Occasion, id: TemplateId): Promise<Outcome<null>> {
  const { reportTemplates: table } = store.tables
  return record(store, occasion, async (tx) => {
    const [template] = await tx.select().from(table).where(eq(table.id, id))
    const me = occasion.permit.actor.kind === 'person' ? occasion.permit.actor.id : null
    if (!template || (template.ownerId !== null && template.ownerId !== me))
      return refuse('ask.no_such_thing', { what: 'template' })
    await tx.delete(table).where(eq(table.id, id))
    return done({
      value: null,
      happened: [
        { act: 'template.removed', subjectKind: 'template', subjectId: id, before: { name: template.name } },
      ],
    })
  })
}
