import type { AddHop, NewSource } from '@/lib/api/asks'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { AppearanceId, CitationId, ClaimId, SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'

/** A hop whose every id is already known, so that the screen and the server speak of the same things. */
export type NamedHop = AddHop & { appearanceId: AppearanceId; citationId: CitationId }

/** A Source as it will be, with what was not said left open. */
export const paintSource = (id: SourceId, given: NewSource, now: Date): Source => ({
  aliases: [],
  described: null,
  ownerId: null,
  country: null,
  language: null,
  url: null,
  domains: [],
  reliability: null,
  reliabilityWhy: null,
  withheld: false,
  retractedWhy: null,
  note: null,
  ...given,
  id,
  createdAt: now.toISOString(),
  changedAt: now.toISOString(),
  version: 1,
})

/** The Appearance and the Citation as they will be. */
export function paintHop(
  claimId: ClaimId,
  sourceId: SourceId,
  hop: NamedHop,
  now: Date,
): { appearance: Appearance; citation: Citation } {
  const born = { claimId, createdAt: now.toISOString(), changedAt: now.toISOString(), version: 1 }
  return {
    appearance: {
      excerpt: null,
      language: null,
      translation: null,
      url: null,
      archivedUrl: null,
      captureId: null,
      locator: null,
      appearedOn: null,
      basis: 'unknown',
      access: 'trusted',
      note: null,
      readBy: null,
      readAt: null,
      ...hop.appearance,
      ...born,
      id: hop.appearanceId,
      sourceId,
      isArticle: false,
    },
    citation: {
      phrase: null,
      phraseStart: null,
      phraseEnd: null,
      note: null,
      ...hop.citation,
      ...born,
      id: hop.citationId,
      citingId: hop.citingId,
      citedId: hop.appearanceId,
    },
  }
}
