import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry, LinkedEntry } from '@/lib/model/entry'
import { digestOf } from './digest'
import { emptyChain, hashAt, link, nothingBefore } from './link'
import { firstForged, verifyEntries } from './verify'

const entry = (number: number, more: Partial<Entry> = {}): Entry => {
  const said = {
    id: `ent_${number}` as const,
    at: '2026-02-03T04:05:06.789Z',
    actorId: 'per_sari' as const,
    act: 'claim.amended' as const,
    subjectKind: 'claim' as const,
    subjectId: 'clm_1',
    articleId: 'art_1' as const,
    claimId: 'clm_1' as const,
    why: null,
    before: { note: null },
    after: { note: 'naik 12 persen' },
    ...more,
  }
  return { ...said, digest: digestOf(said) }
}

function chainOf(length: number): LinkedEntry[] {
  const chain: LinkedEntry[] = []
  for (let n = 1; n <= length; n++) chain.push(link(entry(n), chain.at(-1) ?? emptyChain))
  return chain
}

test('an untouched chain is whole, and names its head', async () => {
  const chain = chainOf(3)
  expect(await verifyEntries(chain)).toEqual({ ok: true, entries: 3, head: chain[2]?.hash })
})

test('an empty store is whole', async () =>
  expect(await verifyEntries([])).toEqual({ ok: true, entries: 0, head: '0'.repeat(64) }))

test('a digest does not depend on the order in which members were written', () => {
  const { digest, ...said } = entry(1, { after: { a: 1, b: 2 } })
  const turned = Object.fromEntries(Object.entries({ ...said, after: { b: 2, a: 1 } }).reverse())
  expect(digestOf(turned as typeof said)).toBe(digest)
})

test('the hash is the one a stranger computes from the description', () => {
  // printf 'sanad-audit/1\n1\n%064d\n%064d' 0 0 | sha256sum
  expect(hashAt(1, nothingBefore, '0'.repeat(64))).toBe(
    'ab562b77c08f03a7ba73afb723d8080d9142e9e032a0189326c0f89bcc790ed0',
  )
})

test.each<[string, (chain: LinkedEntry[]) => LinkedEntry[], number, string]>([
  [
    'a word changed',
    (chain) => chain.map((e) => (e.seq === 2 ? { ...e, after: { note: 'naik 21 persen' } } : e)),
    2,
    'digest',
  ],
  [
    'a word changed and its digest with it',
    (chain) => chain.map((e) => (e.seq === 2 ? { ...e, ...entry(2, { why: 'no reason' }) } : e)),
    2,
    'hash',
  ],
  ['one taken out', (chain) => chain.filter((e) => e.seq !== 2), 3, 'seq'],
  [
    'one taken out and the rest renumbered',
    (chain) => chain.filter((e) => e.seq !== 2).map((e, i) => ({ ...e, seq: i + 1 })),
    2,
    'prev',
  ],
  ['the same one twice', (chain) => [...chain.slice(0, 2), ...chain.slice(1)], 2, 'seq'],
])('%s', async (_, tamper, seq, what) =>
  expect(await verifyEntries(tamper(chainOf(4)))).toMatchObject({ ok: false, seq, what }),
)

test('an end cut off shows against the checkpoint of an issued report', async () => {
  const chain = chainOf(4)
  const printed = [{ seq: 4, hash: chain[3]!.hash }]
  expect(await verifyEntries(chain, printed)).toMatchObject({ ok: true })
  expect(await verifyEntries(chain.slice(0, 3), printed)).toEqual({
    ok: false,
    seq: 4,
    id: null,
    what: 'checkpoint',
  })
})

test('a history written anew shows there too', async () => {
  const printed = [{ seq: 1, hash: chainOf(1)[0]!.hash }]
  const anew = link(entry(1, { why: 'another story' }), emptyChain)
  expect(await verifyEntries([anew], printed)).toMatchObject({ ok: false, seq: 1, what: 'checkpoint' })
})

test('any change to any member of any entry is found', async () => {
  const members = [
    'at',
    'actorId',
    'act',
    'subjectId',
    'why',
    'before',
    'after',
    'digest',
    'prev',
    'hash',
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.constantFrom(...members), fc.string(), async (at, member, value) => {
      const chain = chainOf(6)
      fc.pre(JSON.stringify(chain[at]?.[member]) !== JSON.stringify(value))
      chain[at] = { ...chain[at], [member]: value } as LinkedEntry
      expect(await verifyEntries(chain)).toMatchObject({ ok: false, seq: at + 1 })
    }),
    { numRuns: 300 },
  )
})

test('in a dossier each entry stands by its own digest', () => {
  const forged = { ...entry(2), why: 'slipped in' }
  expect(firstForged([entry(1), entry(3)])).toBeNull()
  expect(firstForged([entry(1), forged])).toBe(forged)
})
