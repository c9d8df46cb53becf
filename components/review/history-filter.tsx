'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { queryText } from '@/components/data/api-client'
import type { EntryFilter } from '@/components/data/entry-queries'
import { peopleQuery } from '@/components/data/people-queries'
import { ButtonLink } from '@/components/ui/button-link'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { addressOf } from '@/lib/api/routes'
import { entryKinds } from '@/lib/audit/entry-kinds'
import styles from './history-filter.module.css'

interface HistoryFilterProps {
  filter: EntryFilter
  onChange: (filter: EntryFilter) => void
}

/** A history narrowed by what, by whom and when; and taken along as a file, just as it is narrowed. */
export function HistoryFilter({ filter, onChange }: HistoryFilterProps) {
  const t = useTranslations('log')
  const people = useQuery(peopleQuery()).data ?? []
  const change = (part: Partial<EntryFilter>) => {
    const next = { ...filter, ...part }
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as EntryFilter)
  }
  const file = (format: 'csv' | 'json') => addressOf('entriesFile') + queryText({ ...filter, format })
  return (
    <fieldset className={styles.filter} aria-label={t('narrow')}>
      <Field label={t('what')}>
        {(props) => (
          <Select
            {...props}
            value={filter.kind ?? ''}
            options={[
              { value: '', label: t('kind.all') },
              ...entryKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
            ]}
            onChange={(event) => change({ kind: event.target.value as EntryFilter['kind'] })}
          />
        )}
      </Field>
      <Field label={t('who')}>
        {(props) => (
          <Select
            {...props}
            value={filter.actor ?? ''}
            options={[
              { value: '', label: t('anybody') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => change({ actor: event.target.value as EntryFilter['actor'] })}
          />
        )}
      </Field>
      <Field label={t('from')}>
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={filter.from ?? ''}
            max={filter.to}
            onChange={(event) => change({ from: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('to')}>
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={filter.to ?? ''}
            min={filter.from}
            onChange={(event) => change({ to: event.target.value })}
          />
        )}
      </Field>
      <p className={styles.files}>
        <ButtonLink size="small" href={file('csv')} prefetch={false} download>
          {t('as_csv')}
        </ButtonLink>
        <ButtonLink size="small" href={file('json')} prefetch={false} download>
          {t('as_json')}
        </ButtonLink>
      </p>
    </fieldset>
  )
}
