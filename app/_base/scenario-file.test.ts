import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { bringIn } from '@/db/write/keep-article'
import { markClaim } from '@/db/write/mark-claim'
import { addHop } from '@/db/write/trace-chain'
import { KeptFoundations } from './keep-foundations'
import { scenarioFile } from './scenario-file'

let room: TestNewsroom
let kept: KeptFoundations
beforeAll(async () => {
  room = await testNewsroom('sqlite')
  kept = new KeptFoundations(room.store, () => '2026-11-24T10:00:00.000Z')
})
afterAll(() => {
  kept.close()
  return room.close()
})

test('a what-if that is sent on names nobody who must not be named, struck or quoted', async () => {
  const text = 'Dewi Lestari saw the empty store on Monday.'
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'What Lestari saw',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'en',
      publishedOn: '2026-03-01',
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const claim = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: text.length }],
    }),
  )
  const { source } = must(
    await addHop(room.store, room.as('sari', 'chain.trace'), claim.claim.id, {
      citingId: claim.appearances[0]!.id,
      source: { new: { name: 'Dewi Lestari', kind: 'person', withheld: true } },
      appearance: { basis: 'firsthand' },
      citation: { relation: 'quotes' },
    }),
  )
  const struck = [source.id]
  const filter = { rests: [source.id] }
  const { at, value } = await kept.ask({ kind: 'scenario', filter: {}, struck }, 5000)
  expect(value.falls).toEqual([claim.claim.id])
  for (const format of ['csv', 'json'] as const) {
    const file = await scenarioFile(room.store, format, { at, ...value, filter }, 'en')
    const written = new TextDecoder().decode(file.bytes as Uint8Array)
    expect(written).toContain('saw the empty store on Monday')
    expect(written).not.toMatch(/Dewi|Lestari/)
    expect(written).not.toContain(source.id)
  }
})
