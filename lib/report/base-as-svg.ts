import { formatter, type Voice, voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { BaseView } from './base-view'
import { trimmedTo } from './fit-text'
import { type Markup, markup } from './markup'

const width = 1000
const margin = 24
const head = 84
const room = width - 2 * margin

const ink = {
  ground: '#f6f5f2',
  text: '#16202a',
  quiet: '#55626e',
  line: '#d9d6cf',
  accent: '#0b57a4',
  way: '#dbe7f4',
  onAccent: '#ffffff',
  bad: '#9c1527',
  settled: '#2a9d7e',
  open: '#f2c46b',
  wrong: '#c74a22',
  muted: '#e6e4df',
} as const

interface Drawn {
  height: number
  body: Markup
}
type Pictured = Exclude<BaseView['view'], 'list'>

/** A view of the base as a picture that is whole on its own: real text, a title, a description; nothing is loaded. */
export function baseAsSvg(
  view: BaseView & { view: Pictured },
  language: InterfaceLanguage,
): { text: string; width: number; height: number } {
  const say = voice(language)
  const { height: tall, body } = pictures[view.view](view, say)
  const height = head + tall + margin
  const title = [say('base.title'), ...view.within.map(({ name }) => name)].join(' › ')
  const told = aboutOf(view, say, language)
  const text = markup`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="'Noto Sans',system-ui,'Segoe UI',Roboto,Arial,sans-serif"><title id="title">${title}</title><desc id="desc">${told}</desc>
<rect width="${width}" height="${height}" fill="${ink.ground}"/>
<g transform="translate(${margin} ${margin})"><text y="18" font-size="18" font-weight="700" fill="${ink.text}">${trimmedTo(title, room, 18)}</text>
<text y="40" font-size="12.5" fill="${view.strike ? ink.bad : ink.quiet}">${trimmedTo(told, room, 12.5)}</text></g>
<g transform="translate(${margin} ${head})">
${body}</g>
</svg>
`.text
  return { text, width, height }
}

/** When, how many, and what is taken out. */
function aboutOf({ at, blocks, strike }: BaseView, say: Voice, language: InterfaceLanguage): string {
  const when = formatter(language).dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return [
    `${say('base.fresh', { when: `${when} UTC` })}.`,
    `${say('base.claims', { count: blocks.claims })}.`,
    strike &&
      `${say('base.strike.now')}: ${list.format(strike.sources.map(({ name }) => name))}: ${[
        say('base.strike.falls', { count: strike.falls }),
        say('base.strike.weakens', { count: strike.weakens }),
        say('base.strike.stands', { count: strike.stands }),
      ].join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const pictures: Record<Pictured, (view: BaseView, say: Voice) => Drawn> = {
  blocks: drawBlocks,
  outlets: drawMatrix,
  time: drawTime,
}

const words = (
  x: number,
  y: number,
  text: string,
  { size = 12.5, fill = ink.text as string, bold = false, end = false, most = 1e6, struck = false } = {},
) =>
  markup`<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold && markup` font-weight="600"`}${end && markup` text-anchor="end"`}${struck && markup` text-decoration="line-through"`}>${trimmedTo(text, most, size)}</text>
`

const rect = (x: number, y: number, w: number, h: number, fill: string, r = 5) =>
  markup`<rect x="${x}" y="${y}" width="${Math.max(0, w).toFixed(1)}" height="${h}" rx="${r}" fill="${fill}"/>
`

/** A bar instead of squares: the share of what is signed off, in work and found wrong, as the legend says. */
function drawBlocks({ blocks, strike, within }: BaseView, say: Voice): Drawn {
  const out = new Set<string>(strike?.sources.map(({ source }) => source))
  const t = (key: string, facts?: Record<string, number | string>) => say(`base.blocks.${key}`, facts)
  const columns = { name: 330, ways: 250, bar: room - 330 - 250 - 24 }
  const at = { ways: columns.name + 12, bar: columns.name + columns.ways + 24 }
  const most = Math.max(
    1,
    ...[...blocks.blocks, blocks.rest, blocks.safe, blocks.unfounded].map(({ claims }) => claims),
  )
  const parts: Markup[] = [
    words(0, 0, t('origin'), { fill: ink.quiet, bold: true }),
    words(at.ways, 0, t('way'), { fill: ink.quiet, bold: true }),
    words(at.bar, 0, `${t('settled')} · ${t('open')} · ${t('wrong')}`, { fill: ink.quiet, bold: true }),
  ]
  let y = 12
  const bar = (counts: Record<'settled' | 'open' | 'wrong', number>) => {
    let x = at.bar
    for (const look of ['settled', 'open', 'wrong'] as const) {
      const wide = (counts[look] / most) * columns.bar
      if (wide > 0) parts.push(rect(x, y + 8, wide, 18, ink[look], 2))
      if (wide > 22) parts.push(words(x + 5, y + 21.5, String(counts[look]), { size: 11 }))
      x += wide
    }
  }
  for (const block of blocks.blocks) {
    const tall = Math.max(44, 10 + block.ways.length * 22)
    const struck = out.has(block.source)
    parts.push(rect(0, y, columns.name, tall, struck ? ink.muted : ink.accent))
    const fill = struck ? ink.bad : ink.onAccent
    const name = block.retracted ? `${block.name} (${say('base.retracted.badge')})` : block.name
    parts.push(words(10, y + 19, name, { fill, bold: true, most: columns.name - 70, struck }))
    const { falls, touches } = block
    parts.push(
      words(10, y + 35, struck ? t('struck') : t('falls_of', { falls, touches }), { fill, size: 11 }),
    )
    parts.push(
      words(columns.name - 10, y + 27, String(block.claims), { fill, size: 18, bold: true, end: true }),
    )
    for (const [i, way] of block.ways.entries()) {
      parts.push(rect(at.ways, y + i * 22, columns.ways, 20, ink.way, 3))
      parts.push(
        words(at.ways + 8, y + 14 + i * 22, t('only_through', { name: way.name }), {
          size: 11,
          most: columns.ways - 50,
        }),
      )
      parts.push(
        words(at.ways + columns.ways - 8, y + 14 + i * 22, String(way.claims), {
          size: 11,
          bold: true,
          end: true,
        }),
      )
    }
    bar(block)
    y += tall + 8
  }
  const ends = [
    [t('rest', { count: blocks.rest.sources }), blocks.rest],
    [t(within.length > 0 ? 'alone' : 'safe'), blocks.safe],
    [t('unfounded'), blocks.unfounded],
  ] as const
  for (const [label, part] of ends) {
    if (part.claims === 0) continue
    parts.push(rect(0, y, columns.name, 34, ink.muted))
    parts.push(words(10, y + 22, label, { bold: true, most: columns.name - 70 }))
    parts.push(words(columns.name - 10, y + 23, String(part.claims), { size: 16, bold: true, end: true }))
    bar(part)
    y += 42
  }
  return { height: y, body: markup`${parts}` }
}

function drawMatrix({ matrix }: BaseView, say: Voice): Drawn {
  const t = (key: string) => say(`base.matrix.${key}`)
  const first = 220
  const names = [...matrix.columns.map(({ name }) => name), t('direct'), t('sum'), t('falls')]
  const wide = (room - first) / Math.max(1, names.length)
  const most = Math.max(1, ...matrix.rows.flatMap((row) => [...row.cells, row.direct]))
  const parts: Markup[] = names.map(
    (name, i) =>
      markup`<g transform="translate(${(first + i * wide + 12).toFixed(1)} 84) rotate(-35)">${words(0, 0, name, { size: 11, most: 130 })}</g>`,
  )
  let y = 96
  for (const row of matrix.rows) {
    parts.push(words(0, y + 17, row.name, { bold: true, most: first - 12 }))
    for (const [i, count] of [...row.cells, row.direct, row.claims, row.falls].entries()) {
      const x = first + i * wide
      const cell = i <= row.cells.length
      if (cell && count > 0) {
        const deep = Math.sqrt(count / most)
        parts.push(
          markup`<rect x="${(x + 2).toFixed(1)}" y="${y}" width="${(wide - 4).toFixed(1)}" height="26" rx="4" fill="${ink.accent}" fill-opacity="${(0.08 + 0.62 * deep).toFixed(2)}"/>`,
        )
      }
      const fill = cell && Math.sqrt(count / most) > 0.72 ? ink.onAccent : ink.text
      if (count > 0 || !cell) parts.push(words(x + wide / 2 + 8, y + 17, String(count), { fill, end: true }))
    }
    y += 30
  }
  return { height: y, body: markup`${parts}` }
}

function drawTime({ timeline }: BaseView, say: Voice): Drawn {
  const most = Math.max(1, ...timeline.months.map(({ claims }) => claims))
  const bar = 360
  const parts: Markup[] = []
  let y = 0
  for (const { month, claims, firsts } of timeline.months) {
    parts.push(words(0, y + 15, month))
    parts.push(rect(90, y + 3, (claims / most) * bar, 16, ink.accent, 3))
    parts.push(words(96 + (claims / most) * bar, y + 15, String(claims), { bold: true }))
    const who = firsts.map((each) => `${each.name} (${each.claims})`).join(', ')
    parts.push(words(90 + bar + 56, y + 15, who, { fill: ink.quiet, size: 11.5, most: room - bar - 150 }))
    y += 24
  }
  if (timeline.undated > 0)
    parts.push(words(0, y + 16, say('base.time.undated', { count: timeline.undated }), { fill: ink.quiet }))
  return { height: y + 24, body: markup`${parts}` }
}
