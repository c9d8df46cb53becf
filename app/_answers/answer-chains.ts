import {
  addHop,
  amendAppearance,
  amendCitation,
  drawCitation,
  eraseCitation,
  removeAppearance,
  restoreAppearance,
} from '@/db/write/trace-chain'
import type { Answers } from './ask'

export const chainAnswers = {
  addHop: ({ store, occasion, params, body }) => addHop(store, occasion, params.claimId, body),
  amendAppearance: ({ store, occasion, params, seen, body }) =>
    amendAppearance(store, occasion, params.appearanceId, seen, body),
  removeAppearance: ({ store, occasion, params }) => removeAppearance(store, occasion, params.appearanceId),
  restoreAppearance: ({ store, occasion, body }) => restoreAppearance(store, occasion, body),
  drawCitation: ({ store, occasion, params, body }) => drawCitation(store, occasion, params.claimId, body),
  amendCitation: ({ store, occasion, params, seen, body }) =>
    amendCitation(store, occasion, params.citationId, seen, body),
  eraseCitation: ({ store, occasion, params }) => eraseCitation(store, occasion, params.citationId),
} satisfies Partial<Answers>
