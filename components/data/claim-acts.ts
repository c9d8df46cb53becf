'use client'

import { useTranslations } from 'use-intl'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { placeClaimFile } from './article-edits'
import type { ArticleFile } from './article-queries'
import { afterClaim, editHeldClaim } from './claim-cache'
import { mint } from './mint'
import { paintReview } from './paint-review'
import { type ActOptions, useAct } from './use-act'
import { useActor } from './who'

export const useMarkClaim = (articleId: ArticleId, options?: ActOptions) =>
  useAct(
    {
      send: (body: Body<'markClaim'>) =>
        ask('markClaim', { params: { articleId }, body: { ...body, id: body.id ?? mint('claim') } }),
      land: (client, claim) =>
        client.setQueryData<ArticleFile>(
          ['article', articleId],
          (file) => file && placeClaimFile(file, claim),
        ),
      stale: () => [['article', articleId], ['articles'], ['claims'], ['entries']],
    },
    options,
  )

export type AmendClaimInput = { claimId: ClaimId; version: number } & Body<'amendClaim'>

export const useAmendClaim = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, version, ...body }: AmendClaimInput) =>
        ask('amendClaim', { params: { claimId }, body, ifMatch: version }),
      paint: (client, { claimId, version, spans, ...fields }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, claim: { ...file.claim, ...fields } })),
      land: (client, claim, { claimId }) => editHeldClaim(client, claimId, () => claim),
      stale: ({ claimId }) => afterClaim(claimId),
    },
    options,
  )

export type PlaceClaimInput = { claimId: ClaimId; after: ClaimId | null }

export const usePlaceClaim = (articleId: ArticleId) =>
  useAct({
    send: ({ claimId, after }: PlaceClaimInput) =>
      ask('placeClaim', { params: { claimId }, body: { after } }),
    paint: (client, { claimId, after }) =>
      client.setQueryData<ArticleFile>(['article', articleId], (file) => {
        const moved = file?.claims.find((one) => one.claim.id === claimId)
        if (!file || !moved) return file
        const others = file.claims.filter((one) => one !== moved)
        const at = after === null ? 0 : others.findIndex((one) => one.claim.id === after) + 1
        return { ...file, claims: others.toSpliced(at, 0, moved) }
      }),
    stale: ({ claimId }) => afterClaim(claimId),
  })

export type ReviewInput = { claimId: ClaimId; version: number } & Body<'reviewClaim'>

/** Take, put back, conclude, sign off, return, dispute, adjudicate, reopen, withdraw. */
export function useReviewClaim(options?: ActOptions) {
  const t = useTranslations('data')
  const actor = useActor()
  const back = useAct({
    send: ({ claimId, version, ...body }: ReviewInput) =>
      ask('reviewClaim', { params: { claimId }, body, ifMatch: version }),
    land: (client, claim, { claimId }) => editHeldClaim(client, claimId, () => claim),
    stale: ({ claimId }) => afterClaim(claimId),
  })
  return useAct(
    {
      send: ({ claimId, version, ...body }: ReviewInput) =>
        ask('reviewClaim', { params: { claimId }, body, ifMatch: version }),
      paint: (client, { claimId, version, ...body }) => {
        if (actor) editHeldClaim(client, claimId, (file) => paintReview(file, body, actor, mint, new Date()))
      },
      land: (client, claim, { claimId }) => editHeldClaim(client, claimId, () => claim),
      stale: ({ claimId }) => afterClaim(claimId),
      done: (file, { claimId, act }) =>
        act === 'take'
          ? {
              text: t('done.take'),
              undo: () => back.mutate({ claimId, version: file.claim.version, act: 'put_back' }),
            }
          : { text: t(`done.${act}`) },
    },
    options,
  )
}

export type DismissFlagInput = { claimId: ClaimId } & Body<'dismissFlag'>

export function useDismissFlag(options?: ActOptions) {
  const t = useTranslations('data')
  const restore = useRestoreFlag()
  return useAct(
    {
      send: ({ claimId, ...body }: DismissFlagInput) => ask('dismissFlag', { params: { claimId }, body }),
      land: (client, dismissal, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, dismissals: [...file.dismissals, dismissal] })),
      stale: ({ claimId }) => afterClaim(claimId),
      done: (dismissal, { claimId }) => ({
        text: t('done.dismiss_flag'),
        undo: () => restore.mutate({ claimId, dismissalId: dismissal.id }),
      }),
    },
    options,
  )
}

export type RestoreFlagInput = { claimId: ClaimId; dismissalId: string }

export const useRestoreFlag = () =>
  useAct({
    send: ({ dismissalId }: RestoreFlagInput) => ask('restoreFlag', { params: { dismissalId } }),
    paint: (client, { claimId, dismissalId }) =>
      editHeldClaim(client, claimId, (file) => ({
        ...file,
        dismissals: file.dismissals.filter((one) => one.id !== dismissalId),
      })),
    stale: ({ claimId }) => afterClaim(claimId),
  })
