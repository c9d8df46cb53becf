import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { bringIn } from '@/db/write/keep-article'
import { amendSource } from '@/db/write/know-source'
import { markClaim } from '@/db/write/mark-claim'
import { addHop, drawCitation, removeAppearance } from '@/db/write/trace-chain'
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
})
afterAll(() => {
  kept.close()
  return room.close()
})

const cite = (name: string) =>
  addHop(room.store, room.as('sari', 'chain.trace'), claim.claim.id, {
    citingId: claim.appearances[0]!.id,
    source: { new: { name, kind: 'outlet' } },
    appearance: { basis: 'firsthand' },
    citation: { relation: 'reports' },
  })
const views = async (patience = 5000) => kept.ask({ kind: 'views', filter: {} }, patience)
/** Independent origins of the one claim are seen from the part of the picture it stands in. */
const load = async (id: SourceId) => {
  const { loads } = (await views()).value
  return loads.find(({ source }) => source === id)
}
const claimsIn = async (pick: 'safe' | 'unfounded' | 'retracted') =>
  (await kept.ask({ kind: 'claims', filter: {}, pick, limit: 50 }, 5000)).value.ids

test('what was there is read once', async () => {
  const { ready, behind, loaded } = await views()
  expect({ ready, behind, loaded }).toEqual({ ready: true, behind: false, loaded: 1 })
  expect(await claimsIn('unfounded')).toEqual([claim.claim.id])
})

test('what is written afterwards is taken in without reading everything again', async () => {
  const first = must(await cite('Pos'))
  expect(await load(first.source.id)).toMatchObject({ name: 'Pos', falls: 1 })

  const second = must(await cite('Tribun'))
  expect(await load(first.source.id)).toMatchObject({ falls: 0 })
  const strike = async () =>
    (await kept.ask({ kind: 'strike', filter: {}, struck: [second.source.id] }, 5000)).value
  expect(await strike()).toMatchObject({ weakens: 1, falls: 0, stands: 0 })

  // In one house they are one voice: without the second as much is left as before.
  must(
    await amendSource(room.store, room.as('sari', 'source.amend'), second.source.id, 1, {
      ownerId: first.source.id,
    }),
  )
  expect(await strike()).toMatchObject({ weakens: 0, stands: 1 })

  must(await removeAppearance(room.store, room.as('sari', 'chain.trace'), second.appearance.id))
  expect(await load(first.source.id)).toMatchObject({ falls: 1 })
})

test('who asks again has the last answer at once, is told that it is old, and finds a newer one later', async () => {
  const before = await views()
  const hop = must(await cite('Detik'))
  const old = await views(0)
  // The thread may have been quicker: then the answer is the new one, and says so.
  if (old.behind) expect([old.at, old.value]).toEqual([before.at, before.value])
  expect(old.value.loads.some(({ name }) => name === 'Detik')).toBe(!old.behind)
  const now = await views()
  expect(now.behind).toBe(false)
  expect(now.value.loads.map(({ name }) => name)).toContain('Detik')
  must(await removeAppearance(room.store, room.as('sari', 'chain.trace'), hop.appearance.id))
})

test('claims that lean on what was taken back are named', async () => {
  expect(await claimsIn('retracted')).toEqual([])
  const paper = must(await cite('Berita'))
  must(
    await amendSource(room.store, room.as('sari', 'source.amend'), paper.source.id, paper.source.version, {
      retractedWhy: 'It was made up.',
    }),
  )
  expect(await claimsIn('retracted')).toEqual([claim.claim.id])
  expect((await views()).value.retracted).toMatchObject({
    claims: 1,
    sources: [{ name: 'Berita', touches: 1 }],
  })
  must(await removeAppearance(room.store, room.as('sari', 'chain.trace'), paper.appearance.id))

  const retraction = must(await cite('Koreksi'))
  const taken = must(await cite('Ralat'))
  expect(await claimsIn('retracted')).toEqual([])
  must(
    await drawCitation(room.store, room.as('sari', 'chain.trace'), claim.claim.id, {
      citingId: retraction.appearance.id,
      citedId: taken.appearance.id,
      relation: 'retracts',
    }),
  )
  expect(await claimsIn('retracted')).toEqual([claim.claim.id])
})
