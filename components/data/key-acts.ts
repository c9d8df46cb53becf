'use client'

import { queryOptions } from '@tanstack/react-query'
import type { ApiKeyId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { type ActOptions, useAct } from './use-act'

/** My keys for scripts. */
export const keysQuery = () =>
  queryOptions({ queryKey: ['keys'], queryFn: ({ signal }) => ask('keys', { signal }) })

const afterKeys = () => [['keys'], ['entries']]

export const useMakeKey = (options?: ActOptions) =>
  useAct({ send: (body: Body<'makeKey'>) => ask('makeKey', { body }), stale: afterKeys }, options)

export const useRevokeKey = () =>
  useAct({ send: (keyId: ApiKeyId) => ask('revokeKey', { params: { keyId } }), stale: afterKeys })
