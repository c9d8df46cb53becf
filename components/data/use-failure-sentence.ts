'use client'

import { useTranslations } from 'use-intl'
import { Refused } from './api-client'

/** Why something was not saved, in a sentence for the form it was typed in. */
export function useFailureSentence(): (error: Error) => string {
  const t = useTranslations('data')
  return (error) => (error instanceof Refused ? error.sentence : t('unreachable'))
}
