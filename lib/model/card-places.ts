import { z } from 'zod'

/** How many cards an arrangement may speak of: a picture of more is not arranged by hand. */
const most = 2000

/**
 * How somebody arranged an article's picture: the height of each card's middle, by the card's id. Only wishes: the
 * layout follows them as far as reading order and the room between cards allow. Empty: nobody arranged anything.
 */
export const CardPlaces = z
  .record(z.string().max(400), z.number().int().min(-100_000).max(1_000_000))
  .refine((places) => Object.keys(places).length <= most)
export type CardPlaces = z.infer<typeof CardPlaces>
