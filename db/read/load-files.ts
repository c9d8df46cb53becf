import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { ClaimFile } from '@/lib/model/file'
import type { ArticleId, ClaimId, PersonId, SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { freshChecks } from '@/lib/witness/fresh-checks'
import type { Reader } from '../dialect/engine'
import type { Store } from '../store'
import { namesOf } from './find-people'
import { asList, oneOf } from './one-of'

/** Which claims: those of an article, one, or those of a page. */
export type Scope = { articleId: ArticleId } | { claimId: ClaimId } | { claimIds: ClaimId[] }

/**
 * Everything kept about the claims in scope, in nine queries however many claims there are. Prepared once per
 * handle: this is what every screen of the desk is made of.
 */
export async function loadClaimFiles(store: Store, reader: Reader, scope: Scope): Promise<ClaimFile[]> {
  const t = store.tables
  const byArticle = 'articleId' in scope
  const byPage = 'claimIds' in scope
  const given = {
    scope: byArticle ? scope.articleId : byPage ? asList(scope.claimIds) : scope.claimId,
  }
  const asked = sql.placeholder('scope')

  const isOne = (column: typeof t.claims.id | ChildTable['claimId']) =>
    byPage ? oneOf(store, column, 'scope') : eq(column, asked)
  const claimsInScope = byArticle ? eq(t.claims.articleId, asked) : isOne(t.claims.id)
  const ofThem = (table: ChildTable) =>
    byArticle
      ? inArray(
          table.claimId,
          reader.select({ id: t.claims.id }).from(t.claims).where(eq(t.claims.articleId, asked)),
        )
      : isOne(table.claimId)
  const name = (what: string) => `${what}_of_${byArticle ? 'article' : byPage ? 'page' : 'claim'}`
  const use = <Q extends { execute(values: typeof given): unknown }>(
    what: string,
    build: (name: string) => Q,
  ) => store.prepared.use(reader, name(what), build).execute(given) as ReturnType<Q['execute']>

  const claims = await use('claims', (n) =>
    reader
      .select()
      .from(t.claims)
      .where(claimsInScope)
      .orderBy(asc(t.claims.position), asc(t.claims.id))
      .prepare(n),
  )
  if (claims.length === 0) return []
  const anchors = await use('anchors', (n) =>
    reader
      .select()
      .from(t.anchors)
      .where(ofThem(t.anchors))
      .orderBy(asc(t.anchors.start), asc(t.anchors.id))
      .prepare(n),
  )
  const appearances = await use('appearances', (n) =>
    reader
      .select()
      .from(t.appearances)
      .where(ofThem(t.appearances))
      .orderBy(asc(t.appearances.id))
      .prepare(n),
  )
  const citations = await use('citations', (n) =>
    reader.select().from(t.citations).where(ofThem(t.citations)).orderBy(asc(t.citations.id)).prepare(n),
  )
  const evidence = await use('evidence', (n) =>
    reader.select().from(t.evidence).where(ofThem(t.evidence)).orderBy(asc(t.evidence.id)).prepare(n),
  )
  const verdicts = await use('verdicts', (n) =>
    reader.select().from(t.verdicts).where(ofThem(t.verdicts)).orderBy(asc(t.verdicts.id)).prepare(n),
  )
  const signOffs = await use('sign_offs', (n) =>
    reader.select().from(t.signOffs).where(ofThem(t.signOffs)).orderBy(asc(t.signOffs.id)).prepare(n),
  )
  const dismissals = await use('dismissals', (n) =>
    reader.select().from(t.dismissals).where(ofThem(t.dismissals)).orderBy(asc(t.dismissals.id)).prepare(n),
  )
  const wordChecks = await use('word_checks', (n) =>
    reader
      .select()
      .from(t.wordChecks)
      .where(ofThem(t.wordChecks))
      .orderBy(asc(t.wordChecks.subjectId))
      .prepare(n),
  )

  const files = new Map<string, ClaimFile>()
  for (const claim of claims)
    files.set(claim.id, {
      claim,
      anchors: [],
      appearances: [],
      citations: [],
      evidence: [],
      verdicts: [],
      signOffs: [],
      dismissals: [],
      wordChecks: [],
    })
  for (const row of anchors) files.get(row.claimId)?.anchors.push(row)
  for (const row of appearances) files.get(row.claimId)?.appearances.push(row)
  for (const row of citations) files.get(row.claimId)?.citations.push(row)
  for (const row of evidence) files.get(row.claimId)?.evidence.push(row)
  for (const row of verdicts) files.get(row.claimId)?.verdicts.push(row)
  for (const row of signOffs) files.get(row.claimId)?.signOffs.push(row)
  for (const row of dismissals) files.get(row.claimId)?.dismissals.push(row)
  for (const row of wordChecks) files.get(row.claimId)?.wordChecks?.push(row)
  for (const file of files.values())
    file.wordChecks = freshChecks(file.wordChecks ?? [], [...file.appearances, ...file.evidence])
  // The article's own Appearance is the root of the chain, so it leads.
  for (const file of files.values())
    file.appearances.sort((a, b) => Number(b.isArticle) - Number(a.isArticle))
  return [...files.values()]
}

type ChildTable = Store['tables'][
  | 'anchors'
  | 'appearances'
  | 'citations'
  | 'evidence'
  | 'verdicts'
  | 'signOffs'
  | 'dismissals'
  | 'wordChecks']

/** These Sources and whoever owns them, all the way up. An owner that is not on record is asked for once. */
export async function loadSources(store: Store, reader: Reader, ids: Iterable<SourceId>): Promise<Source[]> {
  const { sources } = store.tables
  const query = store.prepared.use(reader, 'sources_of_list', (name) =>
    reader
      .select()
      .from(sources)
      .where(oneOf(store, sources.id, 'ids'))
      .prepare(name),
  )
  const found = new Map<SourceId, Source>()
  const asked = new Set<SourceId>()
  for (let wanted = new Set(ids); wanted.size > 0; ) {
    for (const id of wanted) asked.add(id)
    const got = await query.execute({ ids: asList(wanted) })
    for (const source of got) found.set(source.id, source)
    wanted = new Set(got.flatMap(({ ownerId }) => (ownerId && !asked.has(ownerId) ? [ownerId] : [])))
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const sourcesIn = (files: ClaimFile[]) =>
  files.flatMap((file) => file.appearances.map((appearance) => appearance.sourceId))

/** The names of everybody who had a hand in these claims. */
export async function loadPeople(
  store: Store,
  reader: Reader,
  files: ClaimFile[],
  others: (PersonId | null)[] = [],
) {
  const ids = new Set<PersonId>()
  const add = (id: PersonId | null) => id && ids.add(id)
  for (const file of files) {
    add(file.claim.authorId)
    add(file.claim.holderId)
    for (const { readBy } of file.appearances) add(readBy)
    for (const { addedBy } of file.evidence) add(addedBy)
    for (const { byId } of [...file.verdicts, ...file.signOffs, ...file.dismissals]) add(byId)
  }
  others.forEach(add)
  return namesOf(store, ids, reader)
}
