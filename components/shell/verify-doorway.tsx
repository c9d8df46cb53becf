'use client'

import { useTranslations } from 'use-intl'
import { VerifyReport } from '@/components/reports/verify-report'
import { Doorway } from './doorway'

/** Where a stranger has a report checked. */
export function VerifyDoorway() {
  const t = useTranslations('issuing')
  return (
    <Doorway wide title={t('verify_title')} text={t('verify_text')}>
      <VerifyReport />
    </Doorway>
  )
}
