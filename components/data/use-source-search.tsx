import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { ComboOption } from '@/components/ui/combobox'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { sourceHintsQuery } from './source-queries'

/** Sources by the beginnings of their names, as a combobox offers them: told apart by what is said of them, or their kind. */
export function useSourceSearch(): (q: string) => Promise<ComboOption[]> {
  const client = useQueryClient()
  const t = useTranslations('entry')
  return async (q) =>
    (await client.fetchQuery(sourceHintsQuery(q))).map(({ id, name, kind, described }) => ({
      value: id,
      label: name,
      hint: described ?? t(`kind.${kind}`),
      icon: <SourceKindIcon kind={kind} />,
    }))
}
