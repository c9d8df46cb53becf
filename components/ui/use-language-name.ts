'use client'

import { useMemo } from 'react'
import { useLocale } from 'use-intl'

/** What a language is called in the language of the interface: `id` → "Indonesian". */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return (tag) => names.of(tag) ?? tag
  }, [locale])
}
