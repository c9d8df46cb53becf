import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { bringIn } from '@/db/write/keep-article'
import { amendSource } from '@/db/write/know-source'
import { markClaim } from '@/db/write/mark-claim'
import { addHop, removeAppearance } from '@/db/write/trace-chain'
import { countsOf } from '@/lib/chain/foundation-views'
import type { ClaimFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import { KeptFoundations } from './keep-foundations'

let room: TestNewsroom
let claim: ClaimFile
let kept: KeptFoundations

beforeAll(async () => {
  room = await testNewsroom('sqlite')
  const text = 'Harga beras naik 12 persen bulan ini.'
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'Harga beras naik',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'id',
      publishedOn: '2026-03-01',
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  claim = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: 36 }],
    }),
  )
  kept = new KeptFoundations(room.store, () => '2026-11-24T10:00:00.000Z')
  await kept.settled(5000)
})
afterAll(() => room.close())

const cite = (name: string) =>
  addHop(room.store, room.as('sari', 'chain.trace'), claim.claim.id, {
    citingId: claim.appearances[0]!.id,
    source: { new: { name, kind: 'outlet' } },
    appearance: { basis: 'firsthand' },
    citation: { relation: 'reports' },
  })
const fallsWith = (id: SourceId) => {
  const { foundations } = kept
  return countsOf(foundations, [...foundations.footings.values()]).falls[foundations.numbers.get(id)!]
}
const independent = () => kept.foundations.footings.get(claim.claim.id)!.independent

test('what was there is read once', () => {
  expect(kept.ready).toBe(true)
  expect(independent()).toBe(0)
})

test('what is written afterwards is taken in without reading everything again', async () => {
  const first = must(await cite('Pos'))
  await kept.settled(5000)
  expect(kept.foundations.sources[kept.foundations.numbers.get(first.source.id)!]!.name).toBe('Pos')
  expect([independent(), fallsWith(first.source.id)]).toEqual([1, 1])

  const second = must(await cite('Tribun'))
  await kept.settled(5000)
  expect([independent(), fallsWith(first.source.id)]).toEqual([2, 0])

  must(
    await amendSource(room.store, room.as('sari', 'source.amend'), second.source.id, 1, {
      ownerId: first.source.id,
    }),
  )
  await kept.settled(5000)
  expect(independent()).toBe(1)

  must(await removeAppearance(room.store, room.as('sari', 'chain.trace'), second.appearance.id))
  await kept.settled(5000)
  expect(fallsWith(first.source.id)).toBe(1)
})

test('what was worked out is kept until something changes', async () => {
  let times = 0
  const ask = () => kept.worked('count', () => ++times)
  expect([ask(), ask()]).toEqual([1, 1])
  must(await cite('Detik'))
  await kept.settled(5000)
  expect(ask()).toBe(2)
})
