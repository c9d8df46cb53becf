import { type SQL, sql } from 'drizzle-orm'
import type { Leaf, Plan } from '@/lib/search/plan'
import type { Store } from '../store'

/** A plan as a condition on rows of the claim index. Everything that was typed travels as a parameter. */
export function conditionOf(store: Store, plan: Plan): SQL {
  if (plan.is === 'all' || plan.is === 'some') {
    if (plan.of.length === 0) return plan.is === 'all' ? sql`1 = 1` : sql`1 = 0`
    const parts = plan.of.map((each) => conditionOf(store, each))
    return sql`(${sql.join(parts, plan.is === 'all' ? sql` and ` : sql` or `)})`
  }
  return plan.not ? without(store, plan) : within(store, plan)
}

function within(store: Store, leaf: Leaf): SQL {
  const { claimIndex } = store.tables
  if (leaf.is === 'in') {
    const column = claimIndex[leaf.column]
    const parts: SQL[] = []
    if (leaf.values.length > 0)
      parts.push(
        sql`${column} in (${sql.join(
          leaf.values.map((one) => sql.param(one, column)),
          sql`, `,
        )})`,
      )
    if (leaf.orNull) parts.push(sql`${column} is null`)
    return parts.length === 0 ? sql`1 = 0` : sql`(${sql.join(parts, sql` or `)})`
  }
  if (leaf.is === 'range') {
    const column = claimIndex[leaf.column]
    const parts: SQL[] = []
    if (leaf.from !== null) parts.push(sql`${column} >= ${sql.param(leaf.from, column)}`)
    if (leaf.to !== null) parts.push(sql`${column} < ${sql.param(leaf.to, column)}`)
    return parts.length === 0 ? sql`${column} is not null` : sql`(${sql.join(parts, sql` and `)})`
  }
  return sql`(${sql.join(
    postings(store, leaf).map(
      (one) =>
        sql`exists (select 1 from ${one.table} where ${one.where} and ${one.claimId} = ${claimIndex.claimId})`,
    ),
    sql` and `,
  )})`
}

/** The column may be empty, and what is empty is not one of a list. */
function without(store: Store, leaf: Leaf): SQL {
  const { claimIndex } = store.tables
  const holds = within(store, leaf)
  if (leaf.is === 'in' && leaf.orNull) return sql`(${claimIndex[leaf.column]} is not null and not ${holds})`
  if (leaf.is === 'in' || leaf.is === 'range')
    return sql`(${claimIndex[leaf.column]} is null or not ${holds})`
  return sql`not ${holds}`
}

/** A list of claims that has an index of its own: by flag, source, tag, word. */
export interface Posting {
  table: SQL
  claimId: SQL
  where: SQL
}

/** The lists a leaf looks into; a claim has to stand in each of them. */
export function postings(store: Store, leaf: Leaf): Posting[] {
  const { appearances, claimFlags, claimTags, claimWords, rereviews } = store.tables
  const list = (values: readonly string[]) =>
    sql.join(
      values.map((one) => sql`${one}`),
      sql`, `,
    )
  switch (leaf.is) {
    case 'flag':
      return [
        {
          table: sql`${claimFlags}`,
          claimId: sql`${claimFlags.claimId}`,
          where: sql`${claimFlags.code} in (${list(leaf.codes)})`,
        },
      ]
    case 'source':
      return [
        {
          table: sql`${appearances}`,
          claimId: sql`${appearances.claimId}`,
          where: sql`${appearances.sourceId} in (${list(leaf.ids)}) and ${appearances.isArticle} = ${sql.param(false, appearances.isArticle)}`,
        },
      ]
    case 'tag':
      return [
        {
          table: sql`${claimTags}`,
          claimId: sql`${claimTags.claimId}`,
          where: leaf.tags === 'any' ? sql`1 = 1` : sql`${claimTags.tag} in (${list(leaf.tags)})`,
        },
      ]
    case 'words':
      return leaf.words.map((word, i) => ({
        table: sql`${claimWords}`,
        claimId: sql`${claimWords.claimId}`,
        where:
          i === leaf.words.length - 1
            ? sql`${claimWords.word} >= ${word} and ${claimWords.word} < ${`${word}\u{10ffff}`}`
            : sql`${claimWords.word} = ${word}`,
      }))
    case 'again':
      return [
        {
          table: sql`${rereviews}`,
          claimId: sql`${rereviews.claimId}`,
          where: sql`${rereviews.settledAt} is null`,
        },
      ]
    default:
      return []
  }
}
