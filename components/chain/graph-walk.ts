import type { ArticleGraph } from '@/lib/chain/article-graph'
import type { Placed } from '@/lib/chain/layout-routes'

/** Columns from left to right, each from top to bottom: the order in which Tab goes through a picture. */
export const inReadingOrder = <T extends { id: string }>(
  cards: readonly T[],
  boxes: ReadonlyMap<string, Placed>,
) =>
  [...cards].sort((a, b) => {
    const [p, q] = [boxes.get(a.id)!, boxes.get(b.id)!]
    return columnOf(p) - columnOf(q) || p.y - q.y
  })

// Cards of one column are centred in it, so narrower ones start further in.
const columnOf = ({ x, width }: Placed) => Math.round(x + width / 2)

/**
 * Where an arrow key leads from a card: along a line to the nearest neighbour on that side, or to the next card of
 * the same column. Null when there is nothing that way.
 */
export function stepFrom(
  { cards, edges }: Pick<ArticleGraph, 'cards' | 'edges'>,
  boxes: ReadonlyMap<string, Placed>,
  from: string,
  key: string,
): string | null {
  const here = boxes.get(from)
  if (!here) return null
  const nearest = (ids: readonly string[]) =>
    [...ids].sort((a, b) => Math.abs(boxes.get(a)!.y - here.y) - Math.abs(boxes.get(b)!.y - here.y))[0] ??
    null
  const inColumn = cards
    .map((card) => card.id)
    .filter((id) => id !== from && columnOf(boxes.get(id)!) === columnOf(here))
  switch (key) {
    case 'ArrowRight':
      return nearest(edges.filter((edge) => edge.from === from).map((edge) => edge.to))
    case 'ArrowLeft':
      return nearest(edges.filter((edge) => edge.to === from).map((edge) => edge.from))
    case 'ArrowDown':
      return nearest(inColumn.filter((id) => boxes.get(id)!.y > here.y))
    case 'ArrowUp':
      return nearest(inColumn.filter((id) => boxes.get(id)!.y < here.y))
    default:
      return null
  }
}
