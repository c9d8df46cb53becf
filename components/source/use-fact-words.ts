'use client'

import { useTranslations } from 'use-intl'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { Reliability, SourceKind } from '@/lib/model/source-kinds'
import type { SourceFieldName } from './source-fields'

/**
 * A fact of a Source in words; empty when it is not known.
 *
 * @param nameOf  what another Source is called
 */
export function useFactWords(nameOf: (id: string) => string | null) {
  const t = useTranslations('source')
  const entry = useTranslations('entry')
  const languageName = useLanguageName()
  const asText = (value: unknown) => String(value ?? '')
  const special: Partial<Record<SourceFieldName, (value: never) => string>> = {
    kind: (kind: SourceKind) => entry(`kind.${kind}`),
    aliases: (names: string[]) => names.join(', '),
    domains: (names: string[]) => names.join(', '),
    ownerId: (id: string | null) => (id ? (nameOf(id) ?? t('known_source')) : ''),
    language: (tag: string | null) => (tag ? languageName(tag) : ''),
    reliability: (grade: Reliability | null) => (grade ? `${grade} · ${t(`grade.${grade}`)}` : ''),
    withheld: (withheld: boolean) => (withheld ? t('withheld_yes') : ''),
  }
  return (name: SourceFieldName, value: unknown): string => (special[name] ?? asText)(value as never)
}
