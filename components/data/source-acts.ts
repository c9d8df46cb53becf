'use client'

import type { SourceId } from '@/lib/model/ids'
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
