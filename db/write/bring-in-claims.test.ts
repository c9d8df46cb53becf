import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimDraft } from '@/lib/import/claim-draft'
import { openClaims, readClaims } from '@/lib/import/read-claims'
import { reportAsClaimReview } from '@/lib/report/as-claim-review'
import { reportAsCsv } from '@/lib/report/as-csv'
import { reportOf } from '@/lib/report/report-of'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile } from '../read/find-articles'
import { wholeArticle } from '../read/whole-article'
import { bringInClaims, placeDrafts } from './bring-in-claims'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())

const draftsIn = (text: string): ClaimDraft[] => must(readClaims(must(openClaims(text)))).drafts
const bring = (drafts: readonly ClaimDraft[], headline: string) =>
  bringInClaims(room.store, room.as('sari', 'claim.mark'), {
    target: {
      list: { headline, outlet: { new: { name: `Desk of ${headline}`, kind: 'outlet' } }, language: 'en' },
    },
    drafts,
    language: 'en',
    file: 'claims.csv',
  })

const sheet = `claim,source,source kind,url,date,rating,rated by,rated url
"=1+1 is three, they say",A. Mouse,person,https://mouse.example/1,2024-03-01,False,AFP,https://afp.example/1
'Rice is up 30 percent,BPS,institution,,2024,Four Pinocchios,Post,
Nobody said this,,,https://www.blog.example/x,,,,`

test('a list becomes an article whose lines are claims, with who said them and what others concluded', async () => {
  const { articleId, claims } = must(await bring(draftsIn(sheet), 'first'))
  expect(claims).toBe(3)
  const file = (await articleFile(room.store, articleId!))!
  expect(file.claims.map(({ claim }) => claim.text)).toEqual([
    '=1+1 is three, they say',
    "'Rice is up 30 percent",
    'Nobody said this',
  ])
  for (const { claim, anchors, verdicts } of file.claims) {
    expect(file.revision.text.slice(anchors[0]!.start, anchors[0]!.end)).toBe(claim.text)
    expect([claim.stage, verdicts]).toEqual(['open', []])
  }
  const names = new Map(file.sources.map((source) => [source.id, source.name]))
  expect(
    file.claims.map(({ appearances }) =>
      appearances.filter((each) => !each.isArticle).map((each) => names.get(each.sourceId)),
    ),
  ).toEqual([['A. Mouse'], ['BPS'], ['blog.example']])
  expect(file.claims.map(({ evidence }) => evidence.map(({ title, stance }) => [title, stance]))).toEqual([
    [['AFP: False', 'refutes']],
    [['Post: Four Pinocchios', 'context']],
    [],
  ])
})

test('the same file is not taken twice', async () =>
  expect(await bring(draftsIn(sheet), 'again')).toMatchObject({ ok: false, code: 'article.already_here' }))

test('in an article each claim is looked for; what is not there, or there already, stays out', async () => {
  const first = draftsIn('claim,note\n"Harga beras naik 30 persen","x"\nBarang langka,y')
  const list = must(await bring(first, 'beras'))
  const more = draftsIn('claim,note\nharga  beras NAIK 30 persen,x\nSesuatu yang lain,y\n')
  const target = { articleId: list.articleId! }
  expect(
    must(await placeDrafts(room.store, { target, drafts: more })).remarks.map(({ at, code }) => [at, code]),
  ).toEqual([
    [2, 'already_here'],
    [3, 'not_in_text'],
  ])
  const part = draftsIn('claim,note\nberas naik,part of the line\nSesuatu yang lain,y\n')
  const brought = must(
    await bringInClaims(room.store, room.as('budi', 'claim.mark'), {
      target,
      drafts: part,
      language: 'id',
      file: null,
    }),
  )
  expect(brought).toMatchObject({ claims: 1, remarks: [{ at: 3, code: 'not_in_text' }] })
  const file = (await articleFile(room.store, list.articleId!))!
  expect(file.claims.map(({ claim }) => claim.text)).toContain('beras naik')
})

test('nothing is kept when nothing finds its place', async () => {
  const list = must(await bring(draftsIn('claim,x\nOnly this,1\n'), 'only'))
  const ask = {
    target: { articleId: list.articleId! },
    drafts: draftsIn('claim,x\nNot there,1\n'),
    language: 'en',
    file: null,
  } as const
  expect(await bringInClaims(room.store, room.as('sari', 'claim.mark'), ask)).toMatchObject({
    ok: false,
    code: 'claims.nothing_to_bring_in',
  })
})

test('what Sanad exports as CSV and as ClaimReview comes back with the same claims', async () => {
  const claims = [
    '=HYPERLINK("x")',
    "'tis so",
    '-5 degrees, "cold"',
    '日本 – naik 3½ %',
    '@home; always',
    'plain',
  ]
  const list = must(
    await bring(
      draftsIn(`claim;b\n${claims.map((text) => `"${text.replaceAll('"', '""')}";1`).join('\n')}`),
      'trip',
    ),
  )
  const whole = (await wholeArticle(room.store, list.articleId!))!
  const report = reportOf(whole, {
    language: 'en',
    newsroom: { name: 'Desk', fourEyes: true },
    number: null,
    edition: null,
    at: '2026-11-24T10:00:00.000Z',
    issuer: null,
    decision: null,
    checkpoint: null,
  } as never)
  expect(draftsIn(reportAsCsv(report.model)).map(({ text }) => text)).toEqual(claims)
  expect(draftsIn(reportAsClaimReview(report)).map(({ text, review }) => [text, review])).toEqual(
    claims.map((text) => [text, null]),
  )
})

test('hundreds of claims come in, in the order of the file', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `Claim number ${i} of a long list,Speaker ${i % 40}`)
  const { articleId } = must(await bring(draftsIn(`claim,source\n${rows.join('\n')}`), 'long'))
  const { claims, sources } = (await articleFile(room.store, articleId!))!
  expect(claims.map(({ claim }) => claim.text)).toEqual(rows.map((row) => row.split(',')[0]))
  expect(sources.filter(({ name }) => name.startsWith('Speaker'))).toHaveLength(40)
}, 120_000)

test('a disk that is full leaves nothing half written', async () => {
  const { keep } = room.store.snapshots
  room.store.snapshots.keep = () => Promise.reject(new Error('no space left'))
  const { articles, entries } = room.store.tables
  const counted = async () => [
    (await room.store.read.select({ id: articles.id }).from(articles)).length,
    (await room.store.read.select({ id: entries.id }).from(entries)).length,
  ]
  const before = await counted()
  await expect(bring(draftsIn(sheet.replaceAll('percent', 'per cent')), 'full')).rejects.toThrow('no space')
  room.store.snapshots.keep = keep
  expect(await counted()).toEqual(before)
})
