'use client'

import { TextSelect, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Citation } from '@/lib/model/citation'
import { type Relation, relationNames } from '@/lib/model/relations'
import styles from './chain-forms.module.css'
import { usePhrasePicking } from './phrase-picking'

export type CitationDraft = Pick<Citation, 'relation' | 'phrase' | 'phraseStart' | 'phraseEnd'>

export const emptyCitation: CitationDraft = {
  relation: 'reports',
  phrase: null,
  phraseStart: null,
  phraseEnd: null,
}

interface CitationFieldsProps {
  value: CitationDraft
  onChange: (part: Partial<CitationDraft>) => void
}

/** How one leans on the other, and the words that say so. */
export function CitationFields({ value, onChange }: CitationFieldsProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const picking = usePhrasePicking()
  return (
    <div className={styles.pair}>
      <Field label={t('field.relation')}>
        {(props) => (
          <Select
            {...props}
            value={value.relation}
            options={relationNames.map((relation) => ({ value: relation, label: e(`relation.${relation}`) }))}
            onChange={(event) => onChange({ relation: event.target.value as Relation })}
          />
        )}
      </Field>
      <Field label={t('field.phrase')} hint={picking.asking ? t('picking') : undefined} optional>
        {(props) => (
          <div className={styles.phrase}>
            <div className={styles.phraseInput}>
              <TextInput
                {...props}
                placeholder={t('phrase_placeholder')}
                value={value.phrase ?? ''}
                onChange={(event) =>
                  // Words typed by hand stand nowhere in particular.
                  onChange({ phrase: event.target.value || null, phraseStart: null, phraseEnd: null })
                }
              />
            </div>
            {picking.asking ? (
              <IconButton
                label={t('picking_cancel')}
                icon={<X aria-hidden="true" />}
                onClick={picking.cancel}
              />
            ) : (
              <Button
                size="small"
                icon={<TextSelect aria-hidden="true" />}
                onClick={() => picking.ask(onChange)}
              >
                {t('pick')}
              </Button>
            )}
          </div>
        )}
      </Field>
    </div>
  )
}
