'use client'

import { useTranslations } from 'use-intl'
import type { ClaimId, EvidenceId } from '@/lib/model/ids'
import { ask, type Body } from './api-client'
import { drop, patch, put } from './article-edits'
import { afterClaim, editHeldClaim } from './claim-cache'
import { mint } from './mint'
import { type ActOptions, useAct } from './use-act'

export type AddEvidenceInput = { claimId: ClaimId } & Body<'addEvidence'>

export function useAddEvidence(options?: ActOptions & { silent?: boolean }) {
  const t = useTranslations('data')
  const remove = useAct({
    send: ({ evidenceId }: RemoveEvidenceInput) => ask('removeEvidence', { params: { evidenceId } }),
    paint: (client, { claimId, evidenceId }) =>
      editHeldClaim(client, claimId, (file) => ({ ...file, evidence: drop(file.evidence, evidenceId) })),
    stale: ({ claimId }) => afterClaim(claimId),
  })
  return useAct(
    {
      send: ({ claimId, ...body }: AddEvidenceInput) =>
        ask('addEvidence', { params: { claimId }, body: { ...body, id: body.id ?? mint('evidence') } }),
      land: (client, evidence, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, evidence: put(file.evidence, evidence) })),
      stale: ({ claimId }) => afterClaim(claimId),
      done: (evidence, { claimId }) =>
        options?.silent
          ? null
          : {
              text: t('done.add_evidence'),
              undo: () => remove.mutate({ claimId, evidenceId: evidence.id }),
            },
    },
    options,
  )
}

export type AmendEvidenceInput = {
  claimId: ClaimId
  evidenceId: EvidenceId
  version: number
} & Body<'amendEvidence'>

export const useAmendEvidence = (options?: ActOptions) =>
  useAct(
    {
      send: ({ claimId, evidenceId, version, ...body }: AmendEvidenceInput) =>
        ask('amendEvidence', { params: { evidenceId }, body, ifMatch: version }),
      paint: (client, { claimId, evidenceId, version, ...fields }) =>
        editHeldClaim(client, claimId, (file) => ({
          ...file,
          evidence: patch(file.evidence, evidenceId, fields),
        })),
      land: (client, evidence, { claimId }) =>
        editHeldClaim(client, claimId, (file) => ({ ...file, evidence: put(file.evidence, evidence) })),
      stale: ({ claimId }) => afterClaim(claimId),
    },
    options,
  )

export type RemoveEvidenceInput = { claimId: ClaimId; evidenceId: EvidenceId }

/** Takes a piece of Evidence away. Undone by adding it again under its own id. */
export function useRemoveEvidence() {
  const t = useTranslations('data')
  const add = useAddEvidence({ silent: true })
  return useAct({
    send: ({ evidenceId }: RemoveEvidenceInput) => ask('removeEvidence', { params: { evidenceId } }),
    paint: (client, { claimId, evidenceId }) =>
      editHeldClaim(client, claimId, (file) => ({ ...file, evidence: drop(file.evidence, evidenceId) })),
    stale: ({ claimId }) => afterClaim(claimId),
    done: ({ createdAt, version, addedBy, ...evidence }, { claimId }) => ({
      text: t('done.remove_evidence'),
      undo: () => add.mutate({ ...evidence, claimId }),
    }),
  })
}
