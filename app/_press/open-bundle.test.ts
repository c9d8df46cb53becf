import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { dossierOf, dossierText } from '@/lib/report/as-dossier'
import { workedArticle } from '@/lib/report/worked-article'
import { sha256Hex } from '@/lib/text/hash'
import { isBundle, openBundle } from './open-bundle'

const page = strToU8('<p>The page as it was.</p>')
const capture = {
  id: 'cap_page',
  kind: 'web',
  fetchedAt: '2026-11-20T08:00:00.000Z',
  mediaType: 'text/html',
  sha256: sha256Hex(page),
  bytes: page.length,
  finding: 'read',
}
const json = () =>
  JSON.stringify({ ...JSON.parse(dossierText(dossierOf(workedArticle()))), captures: [capture] })
const pack = (more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'VR-1/VR-1.sanad.json': strToU8(json()),
    [`VR-1/snapshots/${capture.sha256}.html`]: page,
    ...more,
  })

test('the dossier comes out, with the kept pages it speaks of', () => {
  expect(isBundle(pack())).toBe(true)
  const opened = openBundle(pack())
  expect(opened).toMatchObject({ ok: true, value: { dossier: { captures: [{ id: 'cap_page' }] } } })
  expect(opened.ok && opened.value.copies).toEqual([page])
})

test('a copy that is not what it is called, or that nobody speaks of, stays out', () => {
  const other = strToU8('something else')
  const opened = openBundle(
    pack({
      [`VR-1/snapshots/${capture.sha256}.html`]: other,
      [`VR-1/snapshots/${sha256Hex(other)}.html`]: other,
      '../../etc/passwd': other,
    }),
  )
  expect(opened.ok && opened.value.copies).toEqual([])
})

test('what is cut off, empty or no bundle is refused', () => {
  for (const bytes of [pack().subarray(0, 300), zipSync({ 'a.txt': page }), strToU8('PK')])
    expect(openBundle(bytes)).toMatchObject({ ok: false, code: 'dossier.not_a_dossier' })
})
