import { cardPlacesOf } from '@/db/read/find-card-places'
import { keepCardPlaces } from '@/db/write/keep-card-places'
import { done } from '@/lib/model/refusal'
import type { Answers } from './ask'

export const placementAnswers = {
  cardPlaces: async ({ store, params }) => done(await cardPlacesOf(store, params.articleId)),
  keepCardPlaces: ({ store, occasion, params, body }) =>
    keepCardPlaces(store, occasion, params.articleId, body),
} satisfies Partial<Answers>
