import { and, asc, count, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { LeadFigures } from '@/lib/api/queue-answers'
import type { PersonId } from '@/lib/model/ids'
import { type Stage, stages, unfinishedStages } from '@/lib/model/stage-names'
import { dayAfter } from '@/lib/search/days'
import type { Store } from '../store'
import { everybody } from './find-people'

const daysShown = 14
const mostCounted = 10_000

/**
 * How the work goes. Each number is counted along one index and stops: at the days shown, at a bound for the claims at a
 * stage, at what each person has in hand. So it costs the same in a base of any size.
 */
export async function leadFigures(store: Store, today: string): Promise<LeadFigures> {
  const { claimIndex, claimFlags, verdicts, signOffs } = store.tables
  const from = dayAfter(today, 1 - daysShown)
  const days = Array.from({ length: daysShown }, (_, i) => dayAfter(from, i))

  const people = (await everybody(store)).filter((one) => one.active && one.role !== 'viewer')
  const ids = people.map(({ id }) => id)
  /** No further than `mostCounted`: nobody plans by whether it is ten thousand or a million. */
  const counted = async (table: SQL, where: SQL) => {
    const [row] = await store.read
      .select({ claims: sql<number>`count(*)`.mapWith(Number) })
      .from(sql`(select 1 from ${table} where ${where} limit ${mostCounted + 1}) as counted`)
    return row?.claims ?? 0
  }
  const atStage: Partial<Record<Stage, number>> = {}
  for (const stage of stages) atStage[stage] = await counted(sql`${claimIndex}`, eq(claimIndex.stage, stage))
  const judged = await store.read
    .select({ day: sql<string>`substr(${verdicts.at}, 1, 10)`, kind: verdicts.kind, verdicts: count() })
    .from(verdicts)
    .where(gte(verdicts.at, from))
    .groupBy(sql`substr(${verdicts.at}, 1, 10)`, verdicts.kind)
  const signed = await store.read
    .select({ day: sql<string>`substr(${signOffs.at}, 1, 10)`, signatures: count() })
    .from(signOffs)
    .where(gte(signOffs.at, from))
    .groupBy(sql`substr(${signOffs.at}, 1, 10)`)
  const single = await counted(sql`${claimFlags}`, eq(claimFlags.code, 'single-origin'))
  const [oldest] = await store.read
    .select({ at: claimIndex.createdAt })
    .from(claimIndex)
    .where(eq(claimIndex.stage, 'open'))
    .orderBy(asc(claimIndex.createdAt))
    .limit(1)
  const working = inArray(claimIndex.stage, [...unfinishedStages])
  const assigned = await store.read
    .select({ id: claimIndex.assigneeId, claims: count() })
    .from(claimIndex)
    .where(and(inArray(claimIndex.assigneeId, ids), working))
    .groupBy(claimIndex.assigneeId)
  const overdue = await store.read
    .select({ id: claimIndex.assigneeId, claims: count() })
    .from(claimIndex)
    .where(and(inArray(claimIndex.assigneeId, ids), lt(claimIndex.dueOn, today), working))
    .groupBy(claimIndex.assigneeId)
  const held = await store.read
    .select({ id: claimIndex.holderId, claims: count() })
    .from(claimIndex)
    .where(and(inArray(claimIndex.holderId, ids), eq(claimIndex.stage, 'in_review')))
    .groupBy(claimIndex.holderId)

  const of = (rows: { id: PersonId | null; claims: number }[]) =>
    new Map(rows.flatMap(({ id, claims }) => (id ? [[id, claims] as const] : [])))
  const [has, late, holds] = [of(assigned), of(overdue), of(held)]
  const concluded = (day: string) =>
    judged
      .filter((row) => row.day === day && row.kind === 'conclusion')
      .reduce((sum, row) => sum + row.verdicts, 0)
  return {
    stages: atStage,
    mostCounted,
    concluded: days.map((day) => ({ day, count: concluded(day) })),
    signedOff: days.map((day) => ({ day, count: signed.find((row) => row.day === day)?.signatures ?? 0 })),
    judged: days.reduce((sum, day) => sum + concluded(day), 0),
    disputed: judged.filter((row) => row.kind === 'dissent').reduce((sum, row) => sum + row.verdicts, 0),
    singleOrigin: single,
    oldestOpen: oldest?.at ?? null,
    workload: people.map(({ id, name }) => ({
      personId: id,
      name,
      assigned: has.get(id) ?? 0,
      holds: holds.get(id) ?? 0,
      overdue: late.get(id) ?? 0,
    })),
  }
}
