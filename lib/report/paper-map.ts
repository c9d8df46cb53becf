import { mapAsSvg, mapSize } from './as-svg'
import type { PaperBlock } from './paper'
import { claimRuns, type Pen, par, parBlock, partHead, sourceRuns, table } from './paper-pieces'

/** Of an A4 page between its margins, in the units of the map (one is 0.5 mm where it fills the width of the page). */
const page = { width: 352, height: 440 }
/** Below half its own size nobody reads the smallest words of the map. */
const legible = 0.26

/** The picture of all chains where it can be read on a page, and the same as a table in any case. */
export function mapPart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const { map } = report
  if (map.links.length === 0) return [partHead(pen, 'map'), parBlock(say('report.page.no_links'))]
  const column = (name: string) => say(`report.column.${name}`)
  const scale = Math.min(page.width / map.width, page.height / map.height)
  return [
    partHead(pen, 'map'),
    scale < legible || pen.layout === 'register'
      ? parBlock(say('report.page.map_too_large'))
      : {
          kind: 'map',
          svg: mapAsSvg(map),
          ...mapSize(map),
          title: map.title,
          alt: map.description,
          caption: say('report.page.map'),
        },
    table(
      say('report.page.links'),
      [
        { head: column('from'), width: -3 },
        { head: column('to'), width: -3 },
        { head: column('use'), width: -3 },
        { head: column('access'), width: 24 },
        { head: column('claims'), width: -2 },
      ],
      map.links.map(({ from, to, labels, claims, accessLabel }) => ({
        cells: [
          [par(sourceRuns(pen, from))],
          [par(sourceRuns(pen, to))],
          [par(labels.join('; '))],
          [par(accessLabel)],
          [par(claimRuns(pen, claims))],
        ],
      })),
    ),
  ]
}
