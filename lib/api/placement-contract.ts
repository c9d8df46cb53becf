import { CardPlaces } from '@/lib/model/card-places'
import type { Endpoint } from './endpoint'

/** How the newsroom arranged the pictures of its articles. */
export const placementContract = {
  cardPlaces: {
    permission: 'read',
    answer: CardPlaces,
    says: "How an article's picture was arranged. Empty when nobody did.",
  },
  keepCardPlaces: {
    permission: 'chain.trace',
    body: CardPlaces,
    bodyLimit: 256 * 1024,
    answer: CardPlaces,
    says: "Arrange an article's picture; nothing in it lets it arrange itself. Answers what stood before.",
  },
} as const satisfies Record<string, Endpoint>
