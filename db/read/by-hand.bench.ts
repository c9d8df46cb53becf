import type Database from 'better-sqlite3'
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import * as tables from '../schema/sqlite-tables'

type Row = Record<string, unknown> & { id: string }

/**
 * The peer in `reading.bench`: what the read room answers, in prepared SQL and plain loops on better-sqlite3. Only the
 * lists of columns are taken from the schema, once, when the statements are written.
 */
export function readByHand(connection: Database.Database) {
  const columns = (table: unknown, under?: string) =>
    Object.entries(getTableColumns(table as Table))
      .map(([field, { name }]) => `${under ? `${under}.` : ''}"${name}" AS "${field}"`)
      .join(', ')
  const all = (sql: string) => {
    const statement = connection.prepare(sql)
    return (...given: unknown[]) => statement.all(...given) as Row[]
  }
  const one = (sql: string) => {
    const statement = connection.prepare(sql)
    return (given: unknown) => statement.get(given) as Row | undefined
  }

  const flag = (rows: Row[], field: string) => {
    for (const row of rows) row[field] = row[field] === 1
    return rows
  }
  const json = (rows: Row[], field: string) => {
    for (const row of rows) row[field] = JSON.parse(row[field] as string)
    return rows
  }

  const children = {
    anchors: 'start_at, id',
    appearances: 'id',
    citations: 'id',
    evidence: 'id',
    verdicts: 'id',
    signOffs: 'id',
    dismissals: 'id',
  } as const
  const { anchors, appearances, citations, evidence, verdicts, signOffs, dismissals } = tables
  const childTables = { anchors, appearances, citations, evidence, verdicts, signOffs, dismissals }
  const kinds = Object.keys(children) as (keyof typeof children)[]

  const filesIn = (scope: 'id' | 'article_id') => {
    const askClaims = all(
      `SELECT ${columns(tables.claims)} FROM claims WHERE ${scope} = ? ORDER BY position, id`,
    )
    const among = scope === 'id' ? '= ?' : 'IN (SELECT id FROM claims WHERE article_id = ?)'
    const ask = kinds.map((kind) => {
      const table = childTables[kind]
      return all(
        `SELECT ${columns(table)} FROM ${getTableName(table)} WHERE claim_id ${among} ORDER BY ${children[kind]}`,
      )
    })
    return (id: string) => {
      const files = new Map<unknown, Record<string, Row[]> & { claim: Row }>()
      for (const claim of flag(askClaims(id), 'owesCorrection'))
        files.set(claim.id, {
          claim,
          anchors: [],
          appearances: [],
          citations: [],
          evidence: [],
          verdicts: [],
          signOffs: [],
          dismissals: [],
        } as never)
      for (const [index, kind] of kinds.entries()) {
        const rows = ask[index]!(id)
        if (kind === 'appearances') flag(rows, 'isArticle')
        if (kind === 'dismissals') json(rows, 'points')
        for (const row of rows) files.get(row.claimId)![kind]!.push(row)
      }
      for (const file of files.values())
        file.appearances!.sort((a, b) => Number(b.isArticle) - Number(a.isArticle))
      return [...files.values()]
    }
  }
  const filesOfClaim = filesIn('id')
  const filesOfArticle = filesIn('article_id')

  const askSources = all(
    `SELECT ${columns(tables.sources)} FROM sources WHERE id IN (SELECT value FROM json_each(?))`,
  )
  const sources = (ids: unknown[]) => {
    const found = new Map<unknown, Row>()
    for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
      for (const source of flag(json(askSources(JSON.stringify(wanted)), 'aliases'), 'withheld'))
        found.set(source.id, source)
      const owners = [...found.values()].map((source) => source.ownerId).filter((id) => id !== null)
      wanted = [...new Set(owners)].filter((id) => !found.has(id))
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  const askPeople = all(
    'SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
  )
  const people = (files: ReturnType<typeof filesOfClaim>, others: unknown[]) => {
    const ids = new Set<unknown>(others)
    for (const { claim, appearances, evidence, verdicts, signOffs, dismissals } of files) {
      ids.add(claim.authorId).add(claim.holderId)
      for (const { readBy } of appearances!) ids.add(readBy)
      for (const { addedBy } of evidence!) ids.add(addedBy)
      for (const list of [verdicts!, signOffs!, dismissals!]) for (const { byId } of list) ids.add(byId)
    }
    ids.delete(null)
    return askPeople(JSON.stringify([...ids]))
  }

  const askArticle = one(`SELECT ${columns(tables.articles)} FROM articles WHERE id = ?`)
  const before = `(SELECT count(*) FROM claims earlier WHERE earlier.article_id = c.article_id AND (earlier.position < c.position OR (earlier.position = c.position AND earlier.id <= c.id)))`
  const askArticleOf = one(`SELECT ${columns(tables.articles, 'a')}, ${before} AS number
    FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.id = ?`)
  const askRevision = one(
    `SELECT ${columns(tables.revisions)} FROM revisions WHERE article_id = ? ORDER BY number DESC LIMIT 1`,
  )

  const askPage = {
    any: all('SELECT id FROM claims WHERE id < ? ORDER BY id DESC LIMIT ?'),
    ofStage: all('SELECT id FROM claims WHERE id < ? AND stage = ? ORDER BY id DESC LIMIT ?'),
  }
  const askRows =
    all(`SELECT ${columns(tables.claims, 'c')}, a.headline AS headline, a.language AS articleLanguage,
    p.name AS holder, ${before} AS number
    FROM claims c JOIN articles a ON a.id = c.article_id LEFT JOIN people p ON p.id = c.holder_id
    WHERE c.id IN (SELECT value FROM json_each(?))`)
  const askJudged = all(`SELECT claim_id AS claimId, rating, attribution, by_id AS byId, at FROM verdicts
    WHERE claim_id IN (SELECT value FROM json_each(?)) AND kind <> 'dissent' ORDER BY id`)

  const askArticles =
    all(`SELECT ${columns(tables.articles, 'a')}, s.name AS outlet FROM articles a JOIN sources s ON s.id = a.source_id
    WHERE a.id < ? ORDER BY a.id DESC LIMIT ?`)
  const askCounts = all(`SELECT article_id AS id, stage, count(*) AS claims FROM claims
    WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY article_id, stage`)

  const page = (rows: Row[], limit: number) => {
    const shown = rows.slice(0, limit)
    return { shown, next: rows.length > limit ? shown.at(-1)!.id : null }
  }

  return {
    claimFile: (id: string) => filesOfClaim(id)[0],

    claimInContext(id: string) {
      const [file] = filesOfClaim(id)
      const { number, ...its } = askArticleOf(id)!
      its.isExample = its.isExample === 1
      return {
        file,
        article: its,
        number,
        sources: sources([its.sourceId, ...file!.appearances!.map((one) => one.sourceId)]),
        people: people([file!], []),
      }
    },

    articleFile(id: string) {
      const its = askArticle(id)!
      its.isExample = its.isExample === 1
      const revision = json([askRevision(id)!], 'blocks')[0]!
      const claims = filesOfArticle(id)
      const cited = claims.flatMap((file) => file.appearances!.map((one) => one.sourceId))
      return {
        article: its,
        revision,
        claims,
        sources: sources([its.sourceId, ...cited]),
        people: people(claims, [its.createdBy, revision.createdBy]),
      }
    },

    claimsPage({ after, limit, stage }: { after: string; limit: number; stage?: string }) {
      const ids = stage ? askPage.ofStage(after, stage, limit + 1) : askPage.any(after, limit + 1)
      const { shown, next } = page(ids, limit)
      const given = JSON.stringify(shown.map((row) => row.id))
      const verdicts = new Map(askJudged(given).map((row) => [row.claimId, row]))
      const rows = new Map(flag(askRows(given), 'owesCorrection').map((row) => [row.id, row]))
      return {
        next,
        rows: shown.map(({ id }) => {
          const row = rows.get(id)!
          const verdict = verdicts.get(id)
          row.verdict = verdict
            ? { rating: verdict.rating, attribution: verdict.attribution, byId: verdict.byId, at: verdict.at }
            : null
          return row
        }),
      }
    },

    articlesPage({ after, limit }: { after: string; limit: number }) {
      const { shown, next } = page(askArticles(after, limit + 1), limit)
      const rows = new Map(flag(shown, 'isExample').map((row) => [row.id, row]))
      for (const row of shown) row.claims = {}
      for (const { id, stage, claims } of askCounts(JSON.stringify([...rows.keys()])))
        (rows.get(id)!.claims as Record<string, unknown>)[stage as string] = claims
      return { next, rows: shown }
    },
  }
}
