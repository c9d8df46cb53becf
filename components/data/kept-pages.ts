'use client'

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { AppearanceId, CaptureId, ClaimId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import { put } from './article-edits'
import { addHeldSource, afterChain, afterClaim, editHeldClaim } from './claim-cache'
import { mint } from './mint'
import { type ActOptions, useAct } from './use-act'

export type Capture = Answer<'capture'>
export type Watch = Answer<'watch'>
export type NextLines = Answer<'nextLines'>

/** A kept page with its text. It never changes, so it is asked for once. */
export const captureQuery = (captureId: CaptureId) =>
  queryOptions({
    queryKey: ['capture', captureId],
    queryFn: ({ signal }) => ask('capture', { params: { captureId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Not under `capture`: what was seen of a page changes, the kept copy does not. */
export const watchQuery = (captureId: CaptureId) =>
  queryOptions({
    queryKey: ['captures', 'watch', captureId],
    queryFn: ({ signal }) => ask('watch', { params: { captureId }, signal }),
  })

export const nextLinesQuery = (claimId: ClaimId, appearanceId: AppearanceId) =>
  queryOptions({
    queryKey: ['claim', claimId, 'next', appearanceId],
    queryFn: ({ signal }) => ask('nextLines', { params: { appearanceId }, signal }),
  })

/** Settles how often, or looks now. */
export function useWatch(captureId: CaptureId) {
  const client = useQueryClient()
  const land = (watch: Watch) => client.setQueryData(watchQuery(captureId).queryKey, watch)
  return {
    set: useMutation({
      mutationFn: (every: Watch['every']) => ask('setWatch', { params: { captureId }, body: { every } }),
      onSuccess: land,
    }),
    look: useMutation({
      mutationFn: () => ask('lookAgain', { params: { captureId } }),
      onSuccess: (watch) => {
        land(watch)
        // What no longer stands sends claims to be looked at again.
        client.invalidateQueries({ queryKey: ['claim'] })
        client.invalidateQueries({ queryKey: ['article'] })
      },
    }),
  }
}

export type WalkOnInput = {
  claimId: ClaimId
  appearanceId: AppearanceId
  hops: Omit<Body<'walkOn'>['hops'][number], 'appearanceId' | 'citationId'>[]
}

/** Accepts a way on. Undone by taking out what it added, the far end first. */
export function useWalkOn(options?: ActOptions) {
  const t = useTranslations('witness')
  const undo = useAct({
    send: async ({ added }: { claimId: ClaimId; added: AppearanceId[] }) => {
      for (const appearanceId of added.toReversed())
        await ask('removeAppearance', { params: { appearanceId } })
    },
    stale: ({ claimId }) => afterChain(claimId),
  })
  return useAct(
    {
      send: ({ appearanceId, hops }: WalkOnInput) =>
        ask('walkOn', {
          params: { appearanceId },
          body: {
            hops: hops.map((hop) => ({
              ...hop,
              source: 'new' in hop.source ? { new: { ...hop.source.new, id: mint('source') } } : hop.source,
            })),
          },
        }),
      land: (client, made, { claimId }) => {
        for (const { appearance, citation, source } of made) {
          addHeldSource(client, claimId, source)
          editHeldClaim(client, claimId, (file) => ({
            ...file,
            appearances: put(file.appearances, appearance),
            citations: put(file.citations, citation),
          }))
        }
      },
      stale: ({ claimId }) => afterChain(claimId),
      done: (made, { claimId }) => ({
        text: t('added', { names: made.map(({ source }) => source.name).join(' ← ') }),
        undo: () => undo.mutate({ claimId, added: made.map(({ appearance }) => appearance.id) }),
      }),
    },
    options,
  )
}

export type DismissHopInput = {
  claimId: ClaimId
  appearanceId: AppearanceId
  key: string
  isDismissed: boolean
}

export const useDismissHop = () =>
  useAct({
    send: ({ claimId, key, isDismissed }: DismissHopInput) =>
      isDismissed
        ? ask('dismissHop', { params: { claimId }, body: { key } })
        : ask('reviveHop', { params: { claimId, key } }),
    land: (client, _nothing, { claimId, appearanceId, key, isDismissed }) =>
      client.setQueryData<NextLines>(
        nextLinesQuery(claimId, appearanceId).queryKey,
        (held) =>
          held && {
            ...held,
            lines: held.lines.map((line) => (line.key === key ? { ...line, isDismissed } : line)),
          },
      ),
    stale: ({ claimId }) => afterClaim(claimId),
  })
