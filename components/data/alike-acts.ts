'use client'

import { queryOptions } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { LinkKind } from '@/lib/model/alike-kinds'
import type { ClaimId } from '@/lib/model/ids'
import { ask } from './api-client'
import { afterChain } from './claim-cache'
import { useAct } from './use-act'

/** Claims that say the same, those linked, and what was taken over. */
export const alikeQuery = (id: ClaimId) =>
  queryOptions({
    queryKey: ['claim', id, 'alike'],
    queryFn: ({ signal }) => ask('alike', { params: { claimId: id }, signal }),
    staleTime: 60_000,
  })

interface Pair {
  claimId: ClaimId
  otherClaimId: ClaimId
}
const bothStale = ({ claimId, otherClaimId }: Pair) => [
  ['claim', claimId],
  ['claim', otherClaimId],
  ['entries'],
]

const linking = {
  send: ({ kind, ...params }: Pair & { kind: LinkKind }) => ask('linkClaims', { params, body: { kind } }),
  stale: bothStale,
}

export function useLinkClaims() {
  const t = useTranslations('alike')
  const tie = useAct(linking)
  const untie = useAct({ send: (params: Pair) => ask('unlinkClaims', { params }), stale: bothStale })
  return useAct({
    ...linking,
    done: ({ before }, { kind, ...pair }) => ({
      text: t(`done.${kind}`),
      undo: () => (before ? tie.mutate({ ...pair, kind: before }) : untie.mutate(pair)),
    }),
  })
}

export function useUnlinkClaims() {
  const t = useTranslations('alike')
  const tie = useAct(linking)
  return useAct({
    send: ({ claimId, otherClaimId }: Pair & { kind: LinkKind }) =>
      ask('unlinkClaims', { params: { claimId, otherClaimId } }),
    stale: bothStale,
    done: (_, pair) => ({ text: t('done.unlinked'), undo: () => tie.mutate(pair) }),
  })
}

export function useTakeOver() {
  const t = useTranslations('alike')
  const back = useGiveBack()
  return useAct({
    send: (params: Pair) => ask('takeOver', { params }),
    stale: ({ claimId }) => afterChain(claimId),
    done: ({ appearances, evidence }, pair) => ({
      text: t('done.taken', { appearances, evidence }),
      undo: () => back.mutate(pair),
    }),
  })
}

export function useGiveBack() {
  const t = useTranslations('alike')
  return useAct({
    send: (params: Pair) => ask('giveBack', { params }),
    stale: ({ claimId }) => afterChain(claimId),
    done: () => ({ text: t('done.given_back') }),
  })
}
