'use client'

import { useTranslations } from 'use-intl'
import type { Rereview } from '@/lib/model/rereview'

/** Why a claim is to be looked at again, in a sentence. */
export function useRereviewSentence(): (rereview: Pick<Rereview, 'reason' | 'facts'>) => string {
  const t = useTranslations('ripple.reason')
  const unsaid = { name: '—', other: '—', into: '—', on: '—', from: 'none', to: '—', kind: '' }
  return ({ reason, facts }) => t(reason, { ...unsaid, ...facts })
}
