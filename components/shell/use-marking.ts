'use client'

import { useTranslations } from 'use-intl'
import { useAmendClaim, useMarkClaim, useReviewClaim } from '@/components/data/claim-acts'
import { answered } from '@/components/data/use-act'
import { useMay } from '@/components/data/who'
import { useToast } from '@/components/ui/toast'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId } from '@/lib/model/ids'

interface Span {
  start: number
  end: number
}

/** What a selection in the text can become. Absent acts are not allowed. */
export function useMarking(file: ArticleFile, onMarked: (id: ClaimId | null) => void) {
  const t = useTranslations('claim')
  const toast = useToast()
  const canMark = useMay('claim.mark')
  const canAmend = useMay('claim.amend')
  const mark = useMarkClaim(file.article.id)
  const amend = useAmendClaim()
  const withdraw = useReviewClaim()

  const onMark = (span: Span) =>
    mark.mutate(
      { revisionId: file.revision.id, spans: [span] },
      {
        onSuccess: ({ claim }) => {
          onMarked(claim.id)
          toast({
            text: t('marked'),
            tone: 'good',
            undo: () =>
              withdraw.mutate(
                {
                  claimId: claim.id,
                  version: claim.version,
                  act: 'withdraw',
                  why: t('marked_by_mistake'),
                },
                { onSuccess: () => onMarked(null) },
              ),
          })
        },
      },
    )

  const onAddSpan = (id: ClaimId, span: Span) => {
    const held = file.claims.find((one) => one.claim.id === id)
    if (!held) return
    const spans = held.anchors.map(({ start, end }) => ({ start, end }))
    amend.mutate(
      { claimId: id, version: held.claim.version, spans: [...spans, span].sort((a, b) => a.start - b.start) },
      {
        onSuccess: answered((saved) =>
          toast({
            text: t('span_added'),
            tone: 'good',
            undo: () => amend.mutate({ claimId: id, version: saved.claim.version, spans }),
          }),
        ),
      },
    )
  }

  return { onMark: canMark ? onMark : undefined, onAddSpan: canAmend ? onAddSpan : undefined }
}
