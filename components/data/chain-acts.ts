'use client'

import { useTranslations } from 'use-intl'
import type { AppearanceId, CitationId, ClaimId, SourceId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import { drop, patch, put, withoutAppearance } from './article-edits'
import { addHeldSource, afterChain, editHeldClaim } from './claim-cache'
import { mint } from './mint'
import { paintHop, paintSource } from './paint-hop'
import { type ActOptions, useAct } from './use-act'

export type AddHopInput = { claimId: ClaimId } & Body<'addHop'>

/** Ids are minted before the first paint, so that the card drawn at once is the card that stays. */
function named(input: AddHopInput) {
  input.appearanceId ??= mint('appearance')
  input.citationId ??= mint('citation')
  if ('new' in input.source) input.source.new.id ??= mint('source')
  return input as AddHopInput & { appearanceId: AppearanceId; citationId: CitationId }
}

/** One step back along the chain. Undone by taking the Appearance out again. */
export function useAddHop(options?: ActOptions) {
  const t = useTranslations('data')
  const remove = useRemoveAppearance({ silent: true })
  return useAct(
    {
      send: (input: AddHopInput) => {
        const { claimId, ...body } = named(input)
        return ask('addHop', { params: { claimId }, body })
      },
      paint: (client, input) => {
        const { claimId, ...hop } = named(input)
        const now = new Date()
        const sourceId = ('new' in hop.source ? hop.source.new.id : hop.source.id) as SourceId
        if ('new' in hop.source) addHeldSource(client, claimId, paintSource(sourceId, hop.source.new, now))
        const { appearance, citation } = paintHop(claimId, sourceId, hop, now)
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          appearances: put(file.appearances, appearance),
          citations: put(file.citations, citation),
        }))
      },
      land: (client, { appearance, citation, source }, { claimId }) => {
        addHeldSource(client, claimId, source)
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          appearances: put(file.appearances, appearance),
          citations: put(file.citations, citation),
        }))
      },
      stale: ({ claimId }) => afterChain(claimId),
      done: ({ appearance, source }, { claimId }) => ({
        text: t('done.add_hop', { source: source.name }),
        undo: () => remove.mutate({ claimId, appearanceId: appearance.id }),
      }),
    },
    options,
  )
}

export type AmendAppearanceInput = {
  claimId: ClaimId
  appearanceId: AppearanceId
  version: number
} & Body<'amendAppearance'>

export const useAmendAppearance = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, appearanceId, version, ...body }: AmendAppearanceInput) =>
        ask('amendAppearance', { params: { appearanceId }, body, ifMatch: version }),
      paint: (client, { claimId, appearanceId, version, ...fields }) =>
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          appearances: patch(file.appearances, appearanceId, fields),
        })),
      land: (client, appearance, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          appearances: put(file.appearances, appearance),
        })),
      stale: ({ claimId }) => afterChain(claimId),
    },
    options,
  )

export type RemoveAppearanceInput = { claimId: ClaimId; appearanceId: AppearanceId }

/** Takes an Appearance and its Citations out. `silent` when it is itself an undo, which needs no undo of its own. */
export function useRemoveAppearance({ silent = false }: { silent?: boolean } = {}) {
  const t = useTranslations('data')
  const restore = useRestoreAppearance()
  return useAct({
    send: ({ appearanceId }: RemoveAppearanceInput) => ask('removeAppearance', { params: { appearanceId } }),
    paint: (client, { claimId, appearanceId }) =>
      editHeldClaim(client, claimId, (file) => withoutAppearance(file, appearanceId)),
    stale: ({ claimId }) => afterChain(claimId),
    done: (removed, { claimId }) =>
      silent ? null : { text: t('done.remove_appearance'), undo: () => restore.mutate({ claimId, removed }) },
  })
}

export type RestoreAppearanceInput = { claimId: ClaimId; removed: Answer<'removeAppearance'> }

const useRestoreAppearance = () =>
  useAct({
    send: ({ removed }: RestoreAppearanceInput) =>
      ask('restoreAppearance', { params: { appearanceId: removed.appearance.id }, body: removed }),
    paint: (client, { claimId, removed }) =>
      editHeldClaim(client, claimId, (file) => ({
        ...file,
        appearances: put(file.appearances, removed.appearance),
        citations: removed.citations.reduce(put, file.citations),
      })),
    stale: ({ claimId }) => afterChain(claimId),
  })

export type DrawCitationInput = { claimId: ClaimId } & Body<'drawCitation'>

/** Says that one Appearance cites another that is already in the chain. */
export function useDrawCitation(options?: ActOptions & { silent?: boolean }) {
  const t = useTranslations('data')
  const erase = useAct({
    send: ({ citationId }: EraseCitationInput) => ask('eraseCitation', { params: { citationId } }),
    stale: ({ claimId }) => afterChain(claimId),
  })
  return useAct(
    {
      send: ({ claimId, ...body }: DrawCitationInput) =>
        ask('drawCitation', { params: { claimId }, body: { ...body, id: body.id ?? mint('citation') } }),
      land: (client, citation, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, citations: put(file.citations, citation) })),
      stale: ({ claimId }) => afterChain(claimId),
      done: (citation, { claimId }) =>
        options?.silent
          ? null
          : {
              text: t('done.draw_citation'),
              undo: () => erase.mutate({ claimId, citationId: citation.id }),
            },
    },
    options,
  )
}

export type AmendCitationInput = {
  claimId: ClaimId
  citationId: CitationId
  version: number
} & Body<'amendCitation'>

export const useAmendCitation = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, citationId, version, ...body }: AmendCitationInput) =>
        ask('amendCitation', { params: { citationId }, body, ifMatch: version }),
      paint: (client, { claimId, citationId, version, ...fields }) =>
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          citations: patch(file.citations, citationId, fields),
        })),
      land: (client, citation, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, citations: put(file.citations, citation) })),
      stale: ({ claimId }) => afterChain(claimId),
    },
    options,
  )

export type EraseCitationInput = { claimId: ClaimId; citationId: CitationId }

/** Takes a Citation away. Undone by drawing it again under its own id. */
export function useEraseCitation() {
  const t = useTranslations('data')
  const draw = useDrawCitation({ silent: true })
  return useAct({
    send: ({ citationId }: EraseCitationInput) => ask('eraseCitation', { params: { citationId } }),
    paint: (client, { claimId, citationId }) =>
      editHeldClaim(client, claimId, (file) => ({ ...file, citations: drop(file.citations, citationId) })),
    stale: ({ claimId }) => afterChain(claimId),
    done: ({ createdAt, version, ...citation }, { claimId }) => ({
      text: t('done.erase_citation'),
      undo: () => draw.mutate({ ...citation, claimId }),
    }),
  })
}
