import type { CardPlaces } from '@/lib/model/card-places'
import type { GraphCard } from './article-graph'
import type { Layout } from './layout'
import type { Picture } from './picture'

/**
 * An arrangement as the layout takes it: a picture of before in which every card stood where somebody put it. Cards
 * that came since find a place between the others, which stay.
 */
export const asBefore = (places: CardPlaces): Pick<Layout, 'nodes' | 'edges'> | undefined => {
  const kept = Object.entries(places)
  if (kept.length === 0) return undefined
  return { nodes: kept.map(([id, y]) => ({ id, x: 0, y, width: 0, height: 0, column: 0 })), edges: [] }
}

/** Claims stand in reading order; only what they rest on may be put elsewhere. */
export const isMovable = (card: Pick<GraphCard, 'kind'>) => card.kind !== 'claim'

type Boxes = Picture['boxes']
const middle = ({ y, height }: { y: number; height: number }) => Math.round(y + height / 2)

/**
 * The arrangement after one card was put at another height. The others keep their wishes, and those that had none wish
 * to stay where they are: moving one card must not deal the rest anew.
 */
export function movedTo(boxes: Boxes, places: CardPlaces, id: string, y: number): CardPlaces {
  const now = Object.fromEntries([...boxes].map(([card, box]) => [card, places[card] ?? middle(box)]))
  return { ...now, [id]: Math.round(y) }
}

/** One step of the keyboard, in pixels at full size. */
const step = 36

/**
 * The arrangement after a step up or down: past the next card of the column where that is near, else a little way.
 * Null when the card is not in the picture.
 */
export function stepped(
  boxes: Boxes,
  places: CardPlaces,
  id: string,
  towards: 'up' | 'down',
): CardPlaces | null {
  const box = boxes.get(id)
  if (!box) return null
  const sign = towards === 'up' ? -1 : 1
  const here = middle(box)
  const [next] = [...boxes]
    .filter(
      ([other, at]) =>
        other !== id &&
        Math.abs(at.x + at.width / 2 - box.x - box.width / 2) < 2 &&
        (middle(at) - here) * sign > 0,
    )
    .sort(([, a], [, b]) => Math.abs(middle(a) - here) - Math.abs(middle(b) - here))
  const gap = next && Math.abs(middle(next[1]) - here) - (next[1].height + box.height) / 2
  if (!next || gap! > 2 * step) return movedTo(boxes, places, id, here + sign * step)
  // They change places, so that nothing else has to make room.
  const there = middle(next[1])
  return { ...movedTo(boxes, places, id, there), [next[0]]: here }
}
