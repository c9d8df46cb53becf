'use client'

import { queryOptions } from '@tanstack/react-query'
import { ask, type Body } from './api-client'
import { useAct } from './use-act'

type Claims = Body<'bringInClaims'>

export const useBringInClaims = () =>
  useAct(
    {
      send: (body: Claims) => ask('bringInClaims', { body }),
      stale: ({ target }) => [
        ['articles'],
        ['claims'],
        ['sources'],
        ['entries'],
        ...('articleId' in target ? [['article', target.articleId]] : []),
      ],
    },
    { quiet: true },
  )

/** What would come in, with nothing kept. `key` stands for the drafts, which are too large to compare. */
export const trialQuery = (body: Claims, key: string) =>
  queryOptions({
    queryKey: ['claims-trial', key, body.target],
    queryFn: ({ signal }) => ask('bringInClaims', { body: { ...body, trial: true }, signal }),
    retry: false,
    staleTime: 30_000,
  })
