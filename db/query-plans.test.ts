import type Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillLargeBase, nth } from './large-base.fixture'
import { type TestNewsroom, testNewsroom } from './newsroom.fixture'
import { Prepared } from './prepared'
import { captureById, capturesPage } from './read/captures'
import { agreement } from './read/find-agreement'
import { alikeOf } from './read/find-alike'
import { articleFile, articlesPage, articleWithText } from './read/find-articles'
import { claimInContext, claimsPage } from './read/find-claims'
import { entriesAfter, entriesOfArticle, entriesPage } from './read/find-entries'
import { countUnread, inboxPage, toMail } from './read/find-inbox'
import { judgementsOf } from './read/find-judgements'
import { leadFigures } from './read/find-lead-figures'
import { movedTo, sourceAtAddress } from './read/find-merges'
import { queuePage } from './read/find-queue'
import { reportsPage, reportWithFile } from './read/find-reports'
import { openRereviewsOf, rereviewsPage } from './read/find-rereviews'
import { claimsInScope, claimsStandingIn } from './read/find-scope'
import { sourceExactly, sourceInContext, sourcesNamed, sourcesPage } from './read/find-sources'
import { correctionsOf, expertLinksOf, repliesOf, talkOf } from './read/find-team'
import { twinsPage } from './read/find-twins'
import { mergePreview, sourceContext } from './read/source-context'
import { leaningPage } from './read/source-leaning'
import type { Store } from './store'
import { actOnReview } from './write/act-on-review'
import { say } from './write/talk-over'

const article = nth('art', 3)
const claim = nth('clm', 43)
const source = nth('src', 6)
const person = nth('per', 1)
const asQueue = (store: Store, q: string) =>
  queuePage(store, { q, me: person, today: '2026-11-24' }, { sort: 'created', backwards: false, limit: 50 })
const verdict = {
  rating: 'true',
  attribution: 'unsourced',
  confidence: 'high',
  rationale: 'BPS says so.',
  changeAsked: null,
  faithfulWhy: null,
} as const

/** What screens ask all day. A page is asked for in the middle of the base, where a wrong plan would walk longest. */
const hot: Record<string, (store: Store, room: TestNewsroom) => unknown> = {
  'the page of an article': (store) => articleFile(store, article),
  'the page of a claim': (store) => claimInContext(store, claim),
  'the page of a source': (store) => sourceInContext(store, source),
  'the list of articles': (store) => articlesPage(store, { limit: 50, after: nth('art', 9) }),
  'the list of claims': (store) => claimsPage(store, { limit: 50 }),
  'further down the list of claims': (store) => claimsPage(store, { limit: 50, after: claim }),
  'claims at a stage': (store) => claimsPage(store, { limit: 50, stage: 'open', after: claim }),
  'claims somebody holds': (store) => claimsPage(store, { limit: 50, holder: person, after: claim }),
  'claims somebody holds at a stage': (store) =>
    claimsPage(store, { limit: 50, holder: person, stage: 'in_review', after: claim }),
  'claims with words': (store) => claimsPage(store, { limit: 50, q: 'beras na' }),
  'a queue': (store) => asQueue(store, ''),
  'a queue of one stage': (store) => asQueue(store, 'stage:open'),
  'a queue by a flag, a source and a person': (store) =>
    asQueue(store, 'flag:untraced source:"Source 6" assignee:per_nobody OR is:mine -tag:x'),
  'a queue of an article called so': (store) => asQueue(store, 'article:"headline 3"'),
  'articles called so': (store) => articlesPage(store, { limit: 50, q: 'headline 3' }),
  'a queue of words': (store) => asQueue(store, 'beras na -naik'),
  'the list of sources': (store) => sourcesPage(store, { limit: 50, after: source }),
  'sources whose name begins so': (store) => sourcesNamed(store, 'sourc', 10),
  'a source by its exact name': (store) => sourceExactly(store, 'Source 6'),
  'whose page an address is': (store) => sourceAtAddress(store, 'https://news.source-6.example.org/a'),
  'what a source’s page tells beside it': (store) => sourceContext(store, source),
  'what leans on a source': (store) => leaningPage(store, source, { limit: 25, after: nth('clm', 90) }),
  'where a merged source went': (store) => movedTo(store, source),
  'what a merge would do': (store) => mergePreview(store, source, nth('src', 7)),
  'sources that may be one': (store) => twinsPage(store, { limit: 50, after: `${source}.${nth('src', 7)}` }),
  'claims like a claim': (store) => alikeOf(store, claim),
  'an article known by its text': (store) => articleWithText(store, '0'.repeat(64)),
  'a kept copy': (store) => captureById(store, nth('cap', 1)),
  'the kept copies of an address': (store) => capturesPage(store, { limit: 50, url: 'https://a.example/' }),
  'further down the kept copies of an address': (store) =>
    capturesPage(store, { limit: 50, url: 'https://a.example/', after: nth('cap', 9) }),
  'the list of kept copies': (store) => capturesPage(store, { limit: 50, after: nth('cap', 9) }),
  'the list of reports': (store) => reportsPage(store, { limit: 50, after: nth('rpt', 9) }),
  'the reports of an article': (store) => reportsPage(store, { limit: 50, article }),
  'a report by the hash of its file': (store) => reportWithFile(store, '0'.repeat(64)),
  'what waits to be looked at again': (store) => rereviewsPage(store, { limit: 50, after: nth('rrv', 9) }),
  'what was looked at again': (store) => rereviewsPage(store, { limit: 50, settled: true }),
  'why a claim is to be looked at again': (store) => openRereviewsOf(store, claim),
  'what was judged of a source': (store) => judgementsOf(store, source),
  'the log': (store) => entriesPage(store, { limit: 50 }),
  'the history of an article': (store) => entriesPage(store, { limit: 50, article }),
  'the history of a claim': (store) => entriesPage(store, { limit: 50, claim, after: '90' }),
  'the log of one kind of acts in a week': (store) =>
    entriesPage(store, { limit: 50, kind: 'review', from: '2026-11-01', to: '2026-11-07' }),
  'the log of one person': (store) => entriesPage(store, { limit: 50, actor: person, kind: 'chain' }),
  'what a report on a source holds': (store) =>
    claimsInScope(store, { kind: 'source', sourceId: source }, 1001),
  'what a report on a week holds': (store) =>
    claimsInScope(store, { kind: 'period', from: '2026-11-01', to: '2026-11-07' }, 1001),
  'what such a report would have to read': (store) => claimsStandingIn(store, [article]),
  'how the work goes': (store) => leadFigures(store, '2026-11-24'),
  'the entries a dossier carries': (store) => entriesOfArticle(store, article),
  'what other instances wrote': (store) => entriesAfter(store, 90),
  'what was said around a claim': (store) =>
    Promise.all([
      talkOf(store, claim),
      repliesOf(store, { claimId: claim }),
      correctionsOf(store, { articleId: article }),
      expertLinksOf(store, claim),
    ]),
  'an inbox, how much of it is new, and what goes into a letter': (store) =>
    Promise.all([inboxPage(store, person, { limit: 30 }), countUnread(store, person), toMail(store, person)]),
  'how much verdicts agree': (store) => agreement(store),
  'a comment that calls somebody': (store, room) =>
    say(store, room.as('budi', 'talk'), claim, { about: 'claim', subjectId: claim, text: '@[per_sari]' }),
  'taking a claim': async (store, room) => {
    await actOnReview(store, room.as('budi', 'review.act'), nth('clm', 5), 1, { act: 'take' })
    await actOnReview(store, room.as('budi', 'review.act'), nth('clm', 5), 2, { act: 'conclude', verdict })
  },
}

/** Tables that stay as small as the newsroom. */
const small = ['people', 'settings', 'head', 'json_each']

/** What a queue's question derives first, bounded by the question itself: a count up to a limit, the rarest word's claims. */
const derived = ['counted', 'driver']

/**
 * The steps of a plan that read a growing table from end to end. A walk along an index in the order asked for, that
 * stops at the limit, is none: it looks at a page of rows, however many there are.
 */
function wholeReads(connection: Database.Database, sql: string): string[] {
  const given = Array.from({ length: sql.split('?').length - 1 }, () => null)
  const plan = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...given) as { detail: string }[]
  const steps = plan.map((row) => row.detail)
  const stopsAtLimit = /\blimit \?\s*$/.test(sql) && !steps.some((step) => step.includes('TEMP B-TREE'))
  return steps.filter((step, place) => {
    const table = /^SCAN (\w+)/.exec(step)?.[1]
    return table && !small.includes(table) && !derived.includes(table) && !(stopsAtLimit && place === 0)
  })
}

/** SQLite's planner alone: the two engines have the same indexes, and PGlite has no numbers to plan by. */
const onSqlite = (process.env.SANAD_TEST_ENGINE ?? 'sqlite') === 'sqlite'

describe.runIf(onSqlite).each([
  { base: 'an empty base', claims: 0 },
  { base: 'a base of 100,000 claims', claims: 100_000 },
])('$base', ({ claims }) => {
  let room: TestNewsroom
  let connection: Database.Database
  const asked = new Set<string>()

  beforeAll(async () => {
    room = await testNewsroom('sqlite')
    connection = (room.store.read as unknown as { $client: Database.Database }).$client
    if (claims > 0) {
      fillLargeBase(connection, { claims, hops: 1 })
      // With numbers about its tables the planner may choose otherwise than without.
      connection.exec('ANALYZE')
    }
    const prepare = connection.prepare.bind(connection)
    connection.prepare = ((sql: string) => {
      asked.add(sql)
      return prepare(sql)
    }) as typeof connection.prepare
  })
  afterAll(() => room.close())

  test.each(Object.keys(hot))('%s reads no growing table whole', async (name) => {
    asked.clear()
    // Prepared queries are kept, so each question gets a store that has asked nothing yet.
    await hot[name]!({ ...room.store, prepared: new Prepared() }, room)
    const statements = [...asked].filter((sql) => /^(select|update|delete)/i.test(sql))
    expect(statements.length).toBeGreaterThan(0)
    const whole = statements.flatMap((sql) => wholeReads(connection, sql).map((step) => `${step}: ${sql}`))
    expect(whole).toEqual([])
  })

  test('a page of what leans on a source asks no more often than one row of it', async () => {
    const asks = async (limit: number) => {
      let count = 0
      const prepared = new Prepared()
      const use: typeof prepared.use = prepared.use.bind(prepared)
      prepared.use = (...given) => {
        count++
        return use(...given)
      }
      const page = await leaningPage({ ...room.store, prepared }, source, { limit })
      return { count, rows: page.rows.length }
    }
    const [one, many] = [await asks(1), await asks(25)]
    expect(many.rows > one.rows).toBe(claims > 0)
    expect(many.count).toBe(one.count)
  })
})
