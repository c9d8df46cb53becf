'use client'

import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

export type FetchingAnswer = Answer<'fetching'>

export const fetchingQuery = () =>
  queryOptions({
    queryKey: ['fetching'],
    queryFn: ({ signal }) => ask('fetching', { signal }),
    staleTime: 5 * 60_000,
  })

export type AmendFetchingInput = { version: number } & Body<'amendFetching'>

export const useAmendFetching = (options?: ActOptions) =>
  useAct(
    {
      send: ({ version, ...body }: AmendFetchingInput) => ask('amendFetching', { body, ifMatch: version }),
      stale: () => [['fetching'], ['entries']],
    },
    options,
  )
