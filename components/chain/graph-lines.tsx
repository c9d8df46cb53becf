import { memo } from 'react'
import type { PictureEdge } from '@/lib/chain/picture'
import type { Access } from '@/lib/model/appearance-kinds'
import styles from './graph-lines.module.css'

/** How an edge is drawn: by what we know of its cited end, or by what it does. */
type LineStyle = Access | 'ground' | 'aside'
const lineStyles: readonly LineStyle[] = ['read', 'trusted', 'unavailable', 'ground', 'aside']

const styleOf = ({ edge }: PictureEdge): LineStyle =>
  !edge.carries ? 'aside' : edge.relations.length === 0 ? 'ground' : edge.state

interface GraphLinesProps {
  edges: readonly PictureEdge[]
  /** The colour and strength of the whole layer. */
  layer: 'plain' | 'marked' | 'lit' | 'cut'
  /** The word that stands on an edge, if there is room for one. */
  wordOf?: (edge: PictureEdge) => string | null
}

/** Height of a band of edges: about a screen. */
const band = 700

/**
 * A layer of edges. Edges that look alike and lie at about the same height are one path: four hundred paths would
 * cost their number in every frame, and a single dashed one costs its whole length, seen or not. At 300 cards a
 * step of scrolling went from 780 ms of software painting to under 60, with the window's own ground.
 */
export const GraphLines = memo(function GraphLines({ edges, layer, wordOf }: GraphLinesProps) {
  const groups = new Map<string, { style: LineStyle; width: number; path: string }>()
  for (const edge of edges) {
    const [style, { width, path, spot }] = [styleOf(edge), edge]
    const key = `${style} ${width} ${Math.floor(spot.y / band)}`
    const group = groups.get(key)
    if (group) group.path += path
    else groups.set(key, { style, width, path })
  }
  const signs = (style: LineStyle, shape: (x: number, y: number) => string) =>
    edges
      .filter((edge) => styleOf(edge) === style)
      .map(({ spot, ...edge }) => {
        const x = spot.x - wordWidth(wordOf?.({ spot, ...edge }) ?? null) / 2
        return shape(x, spot.y)
      })
      .join('')
  const signed = edges.filter((edge) => ['read', 'trusted', 'unavailable'].includes(styleOf(edge)))
  return (
    <g className={styles[layer]}>
      {[...groups].map(([key, { style, width, path }]) => (
        <path key={key} className={styles[style]} d={path} strokeWidth={width} />
      ))}
      {lineStyles.map((style) => {
        const tips = edges.filter((edge) => styleOf(edge) === style).map(tip)
        return tips.length > 0 && <path key={style} className={styles[`${style}Tip`]} d={tips.join('')} />
      })}
      {wordOf &&
        edges.map((edge) => {
          const word = wordOf(edge)
          const sign = styleOf(edge) === 'aside' ? 0 : 12
          return (
            word && (
              <text
                key={edge.edge.id}
                className={styles.word}
                x={edge.spot.x - wordWidth(word) / 2 + sign}
                y={edge.spot.y + 4}
              >
                {word}
              </text>
            )
          )
        })}
      <path
        className={styles.disc}
        d={signed
          .map((edge) => disc(edge.spot.x - wordWidth(wordOf?.(edge) ?? null) / 2, edge.spot.y))
          .join('')}
      />
      <path className={styles.readSign} d={signs('read', tick)} />
      <path className={styles.trustedSign} d={signs('trusted', question)} />
      <path className={styles.unavailableSign} d={signs('unavailable', slash)} />
    </g>
  )
})

/** Roughly, at 11.5 px: text cannot be measured on a server, and a pixel more or less shows nowhere. */
const wordWidth = (word: string | null) => (word ? word.length * 5.9 + 12 : 0)

function tip({ tip: { x, y, towards }, width }: PictureEdge): string {
  const [long, half] = [7 + width * 0.6, 3.2 + width * 0.5]
  if (towards === 0) return `M${x} ${y}l${-half} ${-long}h${2 * half}z`
  return `M${x} ${y}l${-towards * long} ${-half}v${2 * half}z`
}

const disc = (x: number, y: number) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0z`
const tick = (x: number, y: number) => `M${x - 3.4} ${y + 0.4}l2.4 2.5l4.4-5.2`
const question = (x: number, y: number) =>
  `M${x - 2} ${y - 1.7}a2.1 2.1 0 1 1 3.1 1.9c-.8.4-1.1.8-1.1 1.6M${x} ${y + 4.2}v.1`
const slash = (x: number, y: number) => `M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`
