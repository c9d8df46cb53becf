'use client'

import { useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { IconButton } from '@/components/ui/button'
import { Combobox, type ComboOption } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { type SourceKind, sourceKinds } from '@/lib/model/source-kinds'
import styles from './chain-forms.module.css'

/** Somebody we know, or somebody to be made known with this act. */
export type PickedSource =
  | { id: SourceId; name: string; kind: SourceKind }
  | { id: null; name: string; kind: SourceKind }

interface SourcePickerProps {
  value: PickedSource | null
  onPick: (source: PickedSource | null) => void
  /** Sources of the same article, offered before any has been typed. */
  nearby: readonly Source[]
  autoFocus?: boolean
}

/** Type a name: pick who is known, or make a new source and say what it is. */
export function SourcePicker({ value, onPick, nearby, autoFocus }: SourcePickerProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const client = useQueryClient()
  const known = new Map<string, PickedSource>()

  const option = (source: Pick<Source, 'id' | 'name' | 'kind' | 'described'>): ComboOption => {
    known.set(source.id, { id: source.id, name: source.name, kind: source.kind })
    return {
      value: source.id,
      label: source.name,
      hint: source.described ?? e(`kind.${source.kind}`),
      icon: <SourceKindIcon kind={source.kind} />,
    }
  }
  const search = async (q: string) => {
    const here = nearby.filter((source) => bears(source, q)).map(option)
    const elsewhere = (await client.fetchQuery(sourceHintsQuery(q))).map(option)
    const seen = new Set(here.map((one) => one.value))
    return [...here, ...elsewhere.filter((one) => !seen.has(one.value))].slice(0, 10)
  }

  if (value && value.id === null)
    return (
      <div className={styles.created}>
        <Field label={t('new_source', { name: value.name })}>
          {(props) => (
            <Select
              {...props}
              value={value.kind}
              options={sourceKinds.map((kind) => ({ value: kind, label: e(`kind.${kind}`) }))}
              onChange={(event) => onPick({ ...value, kind: event.target.value as SourceKind })}
            />
          )}
        </Field>
        <IconButton label={t('other_source')} icon={<X aria-hidden="true" />} onClick={() => onPick(null)} />
      </div>
    )
  return (
    <Combobox
      label={t('who')}
      placeholder={t('who_placeholder')}
      value={value && { value: value.id, label: value.name, icon: <SourceKindIcon kind={value.kind} /> }}
      search={search}
      onPick={(picked) => onPick(picked ? (known.get(picked.value) ?? null) : null)}
      create={(name) => onPick({ id: null, name, kind: 'outlet' })}
      autoFocus={autoFocus}
    />
  )
}

function bears(source: Source, q: string): boolean {
  const words = q.trim().toLowerCase()
  return [source.name, ...source.aliases].some((name) => name.toLowerCase().includes(words))
}
