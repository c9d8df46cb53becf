'use client'

import { useTranslations } from 'use-intl'
import type { MergeId, SourceId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

const afterSource = () => [['sources'], ['source'], ['article'], ['claim'], ['entries']]

export const useAddSource = (options?: ActOptions) =>
  useAct({ send: (body: Body<'addSource'>) => ask('addSource', { body }), stale: afterSource }, options)

export type AmendSourceInput = { version: number } & Body<'amendSource'>

export const useAmendSource = (sourceId: SourceId, options?: ActOptions) =>
  useAct(
    {
      send: ({ version, ...body }: AmendSourceInput) =>
        ask('amendSource', { params: { sourceId }, body, ifMatch: version }),
      stale: afterSource,
    },
    options,
  )

/** Takes the words of a Source back, or lets it stand by them again; either is undone by the other. */
export function useRetractSource(sourceId: SourceId, touched: number) {
  const t = useTranslations('source')
  const amend = useAmendSource(sourceId)
  return useAct({
    send: ({ version, why }: { version: number; why: string | null }) =>
      ask('amendSource', { params: { sourceId }, body: { retractedWhy: why }, ifMatch: version }),
    stale: afterSource,
    done: (source, { why }) =>
      why
        ? {
            text: t('done.retracted', { count: touched }),
            undo: () => amend.mutate({ version: source.version, retractedWhy: null }),
          }
        : { text: t('done.stands') },
  })
}

export type MergeInput = { kept: SourceId; version: number; goneName: string } & Body<'mergeSources'>

export function useMergeSources(options?: ActOptions) {
  const t = useTranslations('source')
  const part = useUndoMerge()
  return useAct(
    {
      send: ({ kept, version, goneName, ...body }: MergeInput) =>
        ask('mergeSources', { params: { sourceId: kept }, body, ifMatch: version }),
      stale: afterSource,
      done: ({ id, source }, { goneName }) => ({
        text: t('done.merged', { gone: goneName, kept: source.name }),
        undo: () => part.mutate(id),
      }),
    },
    options,
  )
}

export function useUndoMerge() {
  const t = useTranslations('source')
  return useAct({
    send: (mergeId: MergeId) => ask('undoMerge', { params: { mergeId } }),
    stale: afterSource,
    done: ({ gone }) => ({ text: t('done.parted', { gone: gone.name }) }),
  })
}

export function useCallDifferent() {
  const t = useTranslations('source')
  const again = useAct({
    send: (pair: TwinPair) => ask('callMaybeSame', { params: pair }),
    stale: afterSource,
  })
  return useAct({
    send: (pair: TwinPair) => ask('callDifferent', { params: pair }),
    stale: afterSource,
    done: (_, pair) => ({ text: t('done.different'), undo: () => again.mutate(pair) }),
  })
}
type TwinPair = { sourceId: SourceId; otherSourceId: SourceId }

export function useBringInSources(options?: ActOptions) {
  const t = useTranslations('source')
  return useAct(
    {
      send: (body: Body<'bringInSources'>) => ask('bringInSources', { body }),
      stale: afterSource,
      done: ({ added, changed }) => ({ text: t('csv.done', { added, changed }) }),
    },
    options,
  )
}
