// The letters a report is set in: real TTF files with an open licence, loaded as bytes and under names of our own,
// so that fonts of the machine can never stand in for them and the same report is the same bytes everywhere.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(process.cwd(), 'node_modules/@expo-google-fonts')

/**
 * In the order in which they are asked for a letter. `wanted` families are loaded only where a text has their script:
 * Han and Hangul are 33 MB of the 37.
 */
const families = [
  {
    family: 'Noto Sans',
    files: [
      'noto-sans/400Regular/NotoSans_400Regular.ttf',
      'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
      'noto-sans/700Bold/NotoSans_700Bold.ttf',
    ],
  },
  {
    family: 'Noto Serif',
    files: ['noto-serif/400Regular/NotoSerif_400Regular.ttf', 'noto-serif/700Bold/NotoSerif_700Bold.ttf'],
  },
  { family: 'Noto Sans Mono', files: ['noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'] },
  {
    family: 'Noto Sans KR',
    wanted: /\p{Script=Hangul}/u,
    files: [
      'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
      'noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
    ],
  },
  {
    family: 'Noto Sans SC',
    wanted:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
    files: [
      'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    ],
  },
  {
    family: 'Amiri',
    wanted: /\p{Script=Arabic}/u,
    files: ['amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf'],
  },
  {
    family: 'Noto Sans Hebrew',
    wanted: /\p{Script=Hebrew}/u,
    files: [
      'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
      'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
    ],
  },
]

/** What a family is called inside a report. As long as the real name, because it takes its place in the file. */
export const ownName = (family) => family.replace('Noto', 'Snad').replace('Amiri', 'Snadi')

/**
 * The fonts for a text: their bytes, renamed; the names of the families; and whether any of them has a letter.
 * @param {string} text
 */
export function fontsFor(text) {
  const chosen = families.filter(({ wanted }) => !wanted || wanted.test(text))
  const known = new Set()
  const blobs = chosen.flatMap(({ files }) =>
    files.map((file, i) => {
      const font = readFileSync(path.join(folder, file))
      if (i === 0) for (const point of codePointsOf(font)) known.add(point)
      return renamed(font)
    }),
  )
  return { blobs, families: chosen.map(({ family }) => ownName(family)), has: (point) => known.has(point) }
}

/** Paths of the files themselves, for the engraver of the map: resvg reads files and nothing else when told so. */
export const fontFilesFor = (text) =>
  families
    .filter(({ wanted }) => !wanted || wanted.test(text))
    .flatMap(({ files }) => files.map((file) => path.join(folder, file)))

/** @returns {Map<string, {offset: number, length: number}>} */
function tablesOf(font) {
  const tables = new Map()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    tables.set(font.toString('latin1', at, at + 4), {
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    })
  }
  return tables
}

const replacements = [
  ['Noto', 'Snad'],
  ['Amiri', 'Snadi'],
].flatMap(([from, to]) => [
  [Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1')],
  [Buffer.from(from, 'utf16le').swap16(), Buffer.from(to, 'utf16le').swap16()],
])
/** Family, unique name, full name, PostScript name, typographic family, WWS family. */
const namesOfFamily = new Set([1, 3, 4, 6, 16, 21])

/** The same font under our name. Only the `name` table changes, and no byte moves. */
function renamed(original) {
  const font = Buffer.from(original)
  const { offset } = tablesOf(font).get('name')
  const strings = offset + font.readUInt16BE(offset + 4)
  for (let i = 0; i < font.readUInt16BE(offset + 2); i++) {
    const record = offset + 6 + i * 12
    if (!namesOfFamily.has(font.readUInt16BE(record + 6))) continue
    const start = strings + font.readUInt16BE(record + 10)
    const end = start + font.readUInt16BE(record + 8)
    for (const [from, to] of replacements)
      for (
        let at = font.indexOf(from, start);
        at >= 0 && at + from.length <= end;
        at = font.indexOf(from, at)
      )
        at += to.copy(font, at)
  }
  return font
}

/** Every code point a font has a letter for: its `cmap`, formats 4 and 12 (OpenType 1.9, "cmap"). */
function* codePointsOf(font) {
  const { offset } = tablesOf(font).get('cmap')
  for (let i = 0; i < font.readUInt16BE(offset + 2); i++) {
    const table = offset + font.readUInt32BE(offset + 4 + i * 8 + 4)
    const format = font.readUInt16BE(table)
    if (format === 12) yield* segments12(font, table)
    if (format === 4) yield* segments4(font, table)
  }
}

function* segments12(font, table) {
  for (let i = 0; i < font.readUInt32BE(table + 12); i++) {
    const group = table + 16 + i * 12
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point++) yield point
  }
}

function* segments4(font, table) {
  const twice = font.readUInt16BE(table + 6)
  for (let i = 0; i < twice; i += 2) {
    const end = font.readUInt16BE(table + 14 + i)
    const start = font.readUInt16BE(table + 16 + twice + i)
    const delta = font.readUInt16BE(table + 16 + 2 * twice + i)
    const rangeAt = table + 16 + 3 * twice + i
    const range = font.readUInt16BE(rangeAt)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph =
        range === 0 ? (point + delta) & 0xffff : font.readUInt16BE(rangeAt + range + 2 * (point - start))
      if (glyph !== 0) yield point
    }
  }
}
