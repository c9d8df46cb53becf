'use client'

import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ControlProps } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { commonLanguages } from '@/lib/model/languages'

interface LanguageSelectProps extends Partial<ControlProps> {
  value: string
  onChange: (tag: string) => void
}

/** The language of somebody's words. A tag that is not among the common ones is kept. */
export function LanguageSelect({ value, onChange, ...control }: LanguageSelectProps) {
  const t = useTranslations('claim')
  const locale = useLocale()
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    const tags = [...new Set([...commonLanguages, ...(value ? [value] : [])])]
    return [
      { value: '', label: t('language_unsaid') },
      ...tags
        .map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    ]
  }, [locale, value, t])
  return (
    <Select {...control} options={options} value={value} onChange={(event) => onChange(event.target.value)} />
  )
}
