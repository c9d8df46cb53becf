import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyse } from '@/lib/chain/analyse'
import { chainOf } from '@/lib/chain/chain'
import type { CaptureId, ClaimId } from '@/lib/model/ids'
import { sha256Hex } from '@/lib/text/hash'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { articleFile, articlesPage } from '../read/find-articles'
import { claimInContext } from '../read/find-claims'
import { entriesPage } from '../read/find-entries'
import { nextDue } from '../read/find-jobs'
import { seedExample } from '../seed/example'
import { keepCapture, type Look } from './keep-capture'
import { checkWords } from './keep-word-check'
import { addHop, amendAppearance } from './trace-chain'
import { addEvidence } from './weigh-evidence'

let room: TestNewsroom
let claimId: ClaimId
beforeAll(async () => {
  room = await testNewsroom()
  await seedExample(room.store, () => room.house('article.bring_in'))
  const { rows } = await articlesPage(room.store, { limit: 1 })
  claimId = (await articleFile(room.store, rows[0]!.id))!.claims[0]!.claim.id
})
afterAll(() => room.close())

const page = 'North Korea is ready to send 100,000 volunteers, a Russian officer said on Friday.'

async function keep(text: string, finding: Look['finding'] = 'read'): Promise<CaptureId> {
  const look: Look = {
    kind: 'web',
    url: 'https://example.com/a',
    finalUrl: 'https://example.com/a',
    originalUrl: null,
    originalAt: null,
    status: 200,
    headers: [],
    mediaType: 'text/html',
    charset: 'utf-8',
    sha256: sha256Hex(`<p>${text}</p>`),
    bytes: text.length + 7,
    name: null,
    finding,
    title: 'A page',
    byline: null,
    outlet: null,
    language: 'en',
    publishedOn: null,
    canonicalUrl: null,
    text,
    textSha256: sha256Hex(text),
    links: [],
  }
  return must(await keepCapture(room.store, room.as('sari', 'capture.keep'), look)).id
}

async function hop(excerpt: string, captureId: CaptureId) {
  const context = (await claimInContext(room.store, claimId))!
  return must(
    await addHop(room.store, room.as('sari', 'chain.trace'), claimId, {
      citingId: context.file.appearances[0]!.id,
      source: { new: { name: `Outlet ${excerpt}`, kind: 'outlet' } },
      appearance: { excerpt, captureId, access: 'read' },
      citation: { relation: 'reports' },
    }),
  ).appearance
}

async function flags() {
  const { file, sources, judgements } = (await claimInContext(room.store, claimId))!
  return analyse(chainOf(file, sources, judgements), file)
    .flags.filter(({ code }) => code === 'quote-not-found')
    .map(({ severity, facts }) => `${severity}: ${facts.how} ${facts.source}`)
}

const look = (appearanceId: Awaited<ReturnType<typeof hop>>['id']) =>
  checkWords(room.store, room.house('chain.trace'), { appearanceId })

test('a hop with words and a page asks for the check, in the same act', async () => {
  const captureId = await keep(page)
  expect(await nextDue(room.store)).toBeUndefined()
  await hop('ready to send', captureId)
  expect(await nextDue(room.store)).toBeDefined()
})

test('words that are not on the page are a flag of the claim until they are mended', async () => {
  const captureId = await keep(page)
  const wrong = await hop('Kim Jong-un signed the order himself', captureId)
  const other = await hop('ready to send 600,000 volunteers', captureId)
  const right = await hop('ready to send 100,000 volunteers', captureId)
  for (const { id } of [wrong, other, right]) must(await look(id))
  expect(await flags()).toEqual([
    'serious: missing Outlet Kim Jong-un signed the order himself',
    'caution: changed Outlet ready to send 600,000 volunteers',
  ])

  const mended = await amendAppearance(room.store, room.as('sari', 'chain.trace'), wrong.id, 1, {
    excerpt: 'a Russian officer said',
  })
  must(mended)
  expect(await flags()).toHaveLength(1)
  expect(must(await look(wrong.id))).toMatchObject({ found: 'found' })
})

test('a page behind a wall says nothing against the words', async () => {
  const { id } = await hop('something it may well say', await keep('Subscribe to read on.', 'paywall'))
  expect(must(await look(id))).toMatchObject({ found: 'unreadable' })
  expect(await flags()).toHaveLength(1)
})

test('looking again with the same answer leaves no further trace in the log', async () => {
  const { id } = await hop('ready to send 100,000', await keep(page))
  const told = async () =>
    (await entriesPage(room.store, { limit: 100, claim: claimId })).rows.filter(
      (entry) => entry.subjectId === id && entry.act === 'words.checked',
    )
  must(await look(id))
  must(await look(id))
  expect(await told()).toMatchObject([{ actorId: null, after: { words: 'found' } }])
})

test('other words with the same answer are news: the flag of the queue comes back with them', async () => {
  const { id } = await hop('The marines have landed', await keep(page))
  const inQueue = async () => {
    const { claimFlags } = room.store.tables
    return (await room.store.read.select().from(claimFlags)).filter(
      (flag) => flag.claimId === claimId && flag.code === 'quote-not-found',
    ).length
  }
  must(await look(id))
  const before = await inQueue()
  must(
    await amendAppearance(room.store, room.as('sari', 'chain.trace'), id, 1, {
      excerpt: 'The navy has left',
    }),
  )
  must(await look(id))
  expect(await flags()).toContain('serious: missing Outlet The marines have landed')
  expect(await inQueue()).toBe(before)
  const { rows } = await entriesPage(room.store, { limit: 100, claim: claimId })
  expect(rows.filter((entry) => entry.subjectId === id && entry.act === 'words.checked')).toHaveLength(2)
})

test('evidence is checked as a hop is', async () => {
  const evidence = must(
    await addEvidence(room.store, room.as('sari', 'evidence.add'), claimId, {
      title: 'The officer on air',
      stance: 'supports',
      excerpt: 'the order was signed by the president',
      captureId: await keep(page),
    }),
  )
  must(await checkWords(room.store, room.house('chain.trace'), { evidenceId: evidence.id }))
  expect(await flags()).toContain('serious: missing The officer on air')
})
