'use client'

import { useTranslations } from 'use-intl'
import { useAmendAppearance } from '@/components/data/chain-acts'
import { answered } from '@/components/data/use-act'
import { useToast } from '@/components/ui/toast'
import type { Appearance } from '@/lib/model/appearance'

type Fields = Partial<Pick<Appearance, 'basis' | 'access'>>

/** Changes a card in one click, and can take it back. */
export function useChangeAppearance(): (appearance: Appearance, fields: Fields) => void {
  const t = useTranslations('claim')
  const toast = useToast()
  const amend = useAmendAppearance()
  return ({ id, claimId, version, basis, access }, fields) =>
    amend.mutate(
      { claimId, appearanceId: id, version, ...fields },
      {
        onSuccess: answered((saved) =>
          toast({
            text: t('saved'),
            tone: 'good',
            undo: () => amend.mutate({ claimId, appearanceId: id, version: saved.version, basis, access }),
          }),
        ),
      },
    )
}
