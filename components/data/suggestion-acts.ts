'use client'

import { queryOptions } from '@tanstack/react-query'
import type { AnchorId, ArticleId, ClaimId } from '@/lib/model/ids'
import { type Answer, ask, type Body } from './api-client'
import { placeClaimFile } from './article-edits'
import type { ArticleFile } from './article-queries'
import { afterClaim, editHeldClaim } from './claim-cache'
import { mint } from './mint'
import { useAct } from './use-act'

type Dismissed = Answer<'dismissedSuggestions'>

/** Keys of the proposals that somebody dismissed in this article. */
export const dismissedQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: ['dismissed', articleId],
    queryFn: ({ signal }) => ask('dismissedSuggestions', { params: { articleId }, signal }),
  })

/** A proposal becomes a claim with its whole chain. */
export const useAcceptSuggestion = (articleId: ArticleId) =>
  useAct({
    send: (body: Body<'acceptSuggestion'>) =>
      ask('acceptSuggestion', { params: { articleId }, body: { ...body, id: body.id ?? mint('claim') } }),
    land: (client, claim) =>
      client.setQueryData<ArticleFile>(['article', articleId], (file) => file && placeClaimFile(file, claim)),
    stale: () => [['article', articleId], ['articles'], ['claims'], ['sources'], ['entries']],
  })

export const useDismissSuggestion = (articleId: ArticleId) =>
  useAct({
    send: (key: string) => ask('dismissSuggestion', { params: { articleId }, body: { key } }),
    land: (client, _nothing, key) =>
      client.setQueryData<Dismissed>(['dismissed', articleId], (held) => ({
        keys: [...(held?.keys ?? []), key],
      })),
    stale: () => [['dismissed', articleId], ['entries']],
  })

export const useReviveSuggestion = (articleId: ArticleId) =>
  useAct({
    send: (key: string) => ask('reviveSuggestion', { params: { articleId, key } }),
    land: (client, _nothing, key) =>
      client.setQueryData<Dismissed>(
        ['dismissed', articleId],
        (held) => held && { keys: held.keys.filter((one) => one !== key) },
      ),
    stale: () => [['dismissed', articleId], ['entries']],
  })

export type SettleInput = { claimId: ClaimId; anchorId: AnchorId } & Body<'settleAnchor'>

/** A person's word on a passage that the new text left in doubt. */
export const useSettleAnchor = () =>
  useAct({
    send: ({ claimId, anchorId, ...body }: SettleInput) =>
      ask('settleAnchor', { params: { anchorId }, body: body as Body<'settleAnchor'> }),
    land: (client, claim, { claimId }) => editHeldClaim(client, claimId, () => claim),
    stale: ({ claimId }) => afterClaim(claimId),
  })
