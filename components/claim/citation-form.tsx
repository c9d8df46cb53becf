'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAmendCitation } from '@/components/data/chain-acts'
import { changes } from '@/components/data/disagreements'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { useToast } from '@/components/ui/toast'
import type { Citation } from '@/lib/model/citation'
import styles from './chain-forms.module.css'
import { type CitationDraft, CitationFields } from './citation-fields'
import { StaleDialog, staleRow } from './stale-dialog'

interface CitationFormProps {
  citation: Citation
  onErase: () => void
  onClose: () => void
}

const fieldsOf = ({ relation, phrase, phraseStart, phraseEnd }: CitationDraft): CitationDraft => ({
  relation,
  phrase: phrase?.trim() || null,
  phraseStart,
  phraseEnd,
})

export function CitationForm({ citation, onErase, onClose }: CitationFormProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const toast = useToast()
  const sentence = useFailureSentence()
  const amend = useAmendCitation({ quiet: true })
  const takeBack = useAmendCitation()
  const [seen] = useState(citation)
  const [draft, setDraft] = useState<CitationDraft>(() => fieldsOf(citation))
  const theirs = staleRow<Citation>(amend.error)

  const save = (fields: Partial<CitationDraft>, version: number) =>
    amend.mutate(
      { claimId: seen.claimId, citationId: seen.id, version, ...fields },
      {
        onSuccess: (saved) => {
          onClose()
          toast({
            text: t('saved'),
            tone: 'good',
            undo: () =>
              takeBack.mutate({
                claimId: seen.claimId,
                citationId: seen.id,
                version: saved.version,
                ...fieldsOf(seen),
              }),
          })
        },
      },
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fields = changes(fieldsOf(seen), fieldsOf(draft))
    if (Object.keys(fields).length === 0) onClose()
    else save(fields, seen.version)
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('edit_citation')}>
      <CitationFields value={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      {amend.error && !theirs && <NoticeBar urgent tone="bad" title={sentence(amend.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={amend.isPending}>
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button kind="danger" size="small" onClick={onErase}>
          {t('erase_citation')}
        </Button>
      </div>
      {theirs && (
        <StaleDialog
          subject={t('a_citation')}
          seen={fieldsOf(seen)}
          mine={fieldsOf(draft)}
          now={fieldsOf(theirs)}
          labelOf={(key) => (key === 'relation' ? e('field.relation') : e('field.phrase'))}
          show={(key, value) =>
            key === 'relation' ? e(`relation.${value as Citation['relation']}`) : String(value ?? '')
          }
          onSave={(fields) => save(fields, theirs.version)}
          onClose={() => amend.reset()}
        />
      )}
    </form>
  )
}
