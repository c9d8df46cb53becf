'use client'

import { useState } from 'react'
import { useLocale } from 'use-intl'
import type { ClaimId } from '@/lib/model/ids'
import { isInterfaceLanguage } from '@/lib/model/languages'
import { reportParts } from '@/lib/model/report-parts'
import type { FormatName } from '@/lib/report/format-table'
import type { ReportChoice } from '@/lib/report/report-choice'

const everything = (locale: string): ReportChoice => ({
  language: isInterfaceLanguage(locale) ? locale : 'en',
  parts: [...reportParts],
  formats: ['pdf' as FormatName],
  publish: false,
})

/** What the report is to hold; the preview, the issue and a template all read it. */
export function useReportChoice() {
  const locale = useLocale()
  const [choice, setChoice] = useState(() => everything(locale))
  const set = (fields: Partial<ReportChoice>) => setChoice((before) => ({ ...before, ...fields }))
  /** Which claims it is about; null: all of them. Belongs to this article, so no template keeps it. */
  const [claims, setClaims] = useState<ClaimId[] | null>(null)
  return { choice, set, claims, setClaims }
}
