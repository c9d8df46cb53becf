'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import type { ControlProps } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { commonLanguages } from '@/lib/model/languages'

interface LanguageSelectProps extends Partial<ControlProps> {
  value: string
  onChange: (tag: string) => void
}

/** The language of somebody's words; those the newsroom works in come first. A tag that is not among the common ones is kept. */
export function LanguageSelect({ value, onChange, ...control }: LanguageSelectProps) {
  const t = useTranslations('claim')
  const locale = useLocale()
  const working = useQuery(newsroomQuery()).data?.workingLanguages
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    const first = working ?? []
    const tags = [...new Set([...commonLanguages, ...(value ? [value] : [])])].filter(
      (tag) => !first.includes(tag),
    )
    return [
      { value: '', label: t('language_unsaid') },
      ...first.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
      ...tags
        .map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    ]
  }, [locale, value, t, working])
  return (
    <Select {...control} options={options} value={value} onChange={(event) => onChange(event.target.value)} />
  )
}
