'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDrawCitation } from '@/components/data/chain-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import type { Appearance } from '@/lib/model/appearance'
import type { AppearanceId } from '@/lib/model/ids'
import styles from './chain-forms.module.css'
import { type CitationDraft, CitationFields, emptyCitation } from './citation-fields'

interface DrawFormProps {
  citing: Appearance
  /** Cards it does not cite yet, by name. */
  others: readonly { id: AppearanceId; name: string }[]
  onClose: () => void
}

/** One card leans on another that is already there: two lines that meet, or a circle. */
export function DrawForm({ citing, others, onClose }: DrawFormProps) {
  const t = useTranslations('claim')
  const sentence = useFailureSentence()
  const draw = useDrawCitation({ quiet: true })
  const [citedId, setCitedId] = useState(others[0]?.id ?? null)
  const [citation, setCitation] = useState<CitationDraft>(emptyCitation)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (citedId)
      draw.mutate(
        { claimId: citing.claimId, citingId: citing.id, citedId, ...citation },
        { onSuccess: onClose },
      )
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('draw_form')}>
      <Field label={t('draw_to')}>
        {(props) => (
          <Select
            {...props}
            autoFocus
            value={citedId ?? ''}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setCitedId(event.target.value as AppearanceId)}
          />
        )}
      </Field>
      <CitationFields value={citation} onChange={(part) => setCitation((now) => ({ ...now, ...part }))} />
      {draw.error && <NoticeBar urgent tone="bad" title={sentence(draw.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={draw.isPending}>
          {t('draw')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
