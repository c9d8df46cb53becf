'use client'

import { type Answer, ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

export type AmendNewsroomInput = { version: number } & Body<'amendNewsroom'>

export const useAmendNewsroom = (options?: ActOptions) =>
  useAct(
    {
      send: ({ version, ...body }: AmendNewsroomInput) => ask('amendNewsroom', { body, ifMatch: version }),
      land: (client, newsroom) => client.setQueryData<Answer<'newsroom'>>(['newsroom'], newsroom),
      stale: () => [['newsroom'], ['entries']],
    },
    options,
  )
