import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './any-text'
import { carry } from './carry'
import { describe } from './describe'
import { anchorIn, marked } from './marked'

const carried = (before: string, after: string) => {
  const { text, spans } = marked(before)
  return carry(
    text,
    marked(after).text,
    spans.map((span) => describe(text, span)),
  )
}
const placements = (before: string, after: string) => {
  const { placed, toConfirm, lost } = carried(before, after)
  return [...placed, ...toConfirm, ...lost]
    .sort((a, b) => a.anchor.start - b.anchor.start)
    .map(({ anchor, placing }) => `${anchor.quote}: ${placing.placement}`)
}

const p1 =
  'Korea Utara telah menawarkan hingga ⟦100 ribu pasukan sukarela⟧ untuk membantu Rusia memenangkan perang.'
const p2 = 'Militer Korut adalah yang ⟦terbesar keempat⟧ di dunia, kata Dewan Hubungan Luar Negeri.'
const p3 = 'Daily NK mengatakan lebih dari ⟦1.000 pekerja⟧ akan dikirim ke Donbas.'
const bare = (text: string) => marked(text).text

test('an edited article keeps its marks, and the list of the lost is complete', () =>
  expect(
    placements(
      `${p1}\n\n${p2}\n\n${p3}`,
      `Diperbarui.\n\n${bare(p2)}\n\n${bare(p1).replace('hingga 100 ribu', 'hingga 10 ribu')}\n\nCuaca cerah.`,
    ),
  ).toEqual(['100 ribu pasukan sukarela: similar', 'terbesar keempat: moved', '1.000 pekerja: orphaned']))

test('its paragraph is gone, but another said the same words all along: a person is asked', () => {
  const deck = 'Korea Utara telah menawarkan hingga 100 ribu pasukan sukarela untuk membantu Rusia.'
  const before = `${deck.replace('100 ribu', '⟦100 ribu⟧')}\n\nFoto: KCNA\n\nAKURAT.CO ${deck}\n\nMedia Rusia mengungkap hal itu.`
  const after = `Foto: KCNA\n\nAKURAT.CO ${deck}\n\nMedia Rusia mengungkap hal itu.`
  expect(carried(before, after).toConfirm).toMatchObject([{ placing: { why: 'taken' } }])
})

test('a whole paragraph is known again though nothing around it stayed', () =>
  expect(
    placements(
      `Awal yang lama.\n\n⟦${bare(p1)}⟧\n\nAkhir yang lama.`,
      `Sesuatu yang lain sama sekali.\n\n${bare(p1)}\n\nDan penutup baru untuk berita ini.`,
    ),
  ).toEqual([`${bare(p1)}: moved`]))

test('an orphan of an earlier revision may come home', () => {
  const orphan = anchorIn(`${'x'.repeat(300)}${p3}`)
  expect(carry(bare(p1), `${bare(p1)}\n\n${bare(p3)}`, [orphan]).placed).toHaveLength(1)
})

test('nothing is dropped, and what is placed word for word has its words', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(
      anyText,
      edits,
      fc.array(fc.tuple(fc.nat(), fc.nat(60)), { maxLength: 6 }),
      (before, changes, marks) => {
        let after = before
        for (const [at, gone, come] of changes) {
          const from = at % (after.length + 1)
          after = (after.slice(0, from) + come + after.slice(from + gone)).toWellFormed()
        }
        const anchors = marks
          .map(([at, length]) =>
            describe(before, {
              start: at % before.length,
              end: Math.min(before.length, (at % before.length) + length),
            }),
          )
          .filter(({ quote }) => quote !== '')
        const { placed, toConfirm, lost } = carry(before, after, anchors)
        expect(new Set([...placed, ...toConfirm, ...lost].map((one) => one.anchor))).toEqual(new Set(anchors))
        for (const { anchor, placing, now } of placed)
          if (placing.placement === 'exact' || placing.placement === 'moved') {
            expect('start' in placing && after.slice(placing.start, placing.end)).toBe(anchor.quote)
            expect(now!.quote).toContain(anchor.quote)
          }
        if (before === after) expect(placed).toHaveLength(anchors.length)
      },
    ),
  )
})
