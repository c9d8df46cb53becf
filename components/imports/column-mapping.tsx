'use client'

import { useTranslations } from 'use-intl'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type ClaimField, type ClaimMapping, claimFields } from '@/lib/import/claim-columns'
import type { ClaimSheet } from '@/lib/import/read-claims'
import styles from './column-mapping.module.css'

interface ColumnMappingProps {
  sheet: ClaimSheet
  mapping: ClaimMapping
  choose: (field: ClaimField, column: number | null) => void
  problem: string | null
}

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

/** Which column holds what: proposed, and changed by a choice. A column that holds one thing is taken from another. */
export function ColumnMapping({ sheet, mapping, choose, problem }: ColumnMappingProps) {
  const t = useTranslations('imports')
  const columns = [
    { value: '', label: t('no_column') },
    ...sheet.header.map((name, index) => ({
      value: String(index),
      label: sample(name || t('column', { number: index + 1 }), sheet.rows[0]?.cells[index] ?? ''),
    })),
  ]
  return (
    <Card>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('columns')}</h2>
        <p className={styles.hint}>
          {t('columns_hint')} {t('separator', { separator: separatorNames[sheet.separator] })}.
        </p>
      </div>
      <div className={styles.fields}>
        {claimFields.map((field) => (
          <Field key={field} label={t(`field.${field}`)} error={field === 'claim' ? problem : undefined}>
            {(props) => (
              <Select
                {...props}
                className={mapping[field] === undefined ? styles.unset : undefined}
                options={columns}
                value={mapping[field] === undefined ? '' : String(mapping[field])}
                onChange={({ target: { value } }) => choose(field, value === '' ? null : Number(value))}
              />
            )}
          </Field>
        ))}
      </div>
    </Card>
  )
}

/** "Sumber: BPS": the heading and what stands under it, as far as it fits into a list of choices. */
function sample(name: string, first: string): string {
  const words = first.replace(/\s+/g, ' ').trim()
  return words ? `${name}: ${[...words].slice(0, 24).join('')}${words.length > 24 ? '…' : ''}` : name
}
