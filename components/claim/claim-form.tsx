'use client'

import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useAmendClaim } from '@/components/data/claim-acts'
import { changes } from '@/components/data/disagreements'
import { kept } from '@/components/data/outbox'
import { answered } from '@/components/data/use-act'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button, IconButton } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { Claim } from '@/lib/model/claim'
import type { ClaimFile } from '@/lib/model/file'
import styles from './chain-forms.module.css'
import own from './claim-form.module.css'
import { LanguageSelect } from './language-select'
import { StaleDialog, staleRow } from './stale-dialog'

interface ClaimFormProps {
  file: ClaimFile
  language: string
  onClose: () => void
}

type ClaimWords = Pick<Claim, 'text' | 'gloss' | 'glossLanguage' | 'note'>

const wordsOf = ({ text, gloss, glossLanguage, note }: ClaimWords): ClaimWords => ({
  text,
  gloss,
  glossLanguage,
  note,
})

/** The words of a claim, and the passages it stands in. Passages are added by selecting in the text. */
export function ClaimForm({ file, language, onClose }: ClaimFormProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const locale = useLocale()
  const toast = useToast()
  const sentence = useFailureSentence()
  const amend = useAmendClaim({ quiet: true })
  const takeBack = useAmendClaim()
  const [seen] = useState(file.claim)
  const [draft, setDraft] = useState<ClaimWords>(() => wordsOf(file.claim))
  const theirs = staleRow<ClaimFile>(amend.error)?.claim
  const spans = file.anchors.map(({ start, end }) => ({ start, end }))

  const mine: ClaimWords = {
    text: draft.text.trim(),
    gloss: draft.gloss?.trim() || null,
    glossLanguage: draft.gloss?.trim() ? (draft.glossLanguage ?? locale) : null,
    note: draft.note?.trim() || null,
  }
  const save = (fields: Partial<ClaimWords>, version: number) =>
    amend.mutate(
      { claimId: seen.id, version, ...fields },
      {
        onSuccess: (saved) => {
          onClose()
          if (saved === kept) return
          toast({
            text: t('saved'),
            tone: 'good',
            undo: () => takeBack.mutate({ claimId: seen.id, version: saved.claim.version, ...wordsOf(seen) }),
          })
        },
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fields = changes(wordsOf(seen), mine)
    if (!mine.text) return
    if (Object.keys(fields).length === 0) onClose()
    else save(fields, seen.version)
  }
  const dropSpan = (index: number) =>
    takeBack.mutate(
      { claimId: seen.id, version: file.claim.version, spans: spans.toSpliced(index, 1) },
      {
        onSuccess: answered((saved) =>
          toast({
            text: t('span_dropped'),
            undo: () => takeBack.mutate({ claimId: seen.id, version: saved.claim.version, spans }),
          }),
        ),
      },
    )

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('edit_claim')}>
      <Field
        label={t('statement')}
        hint={t('statement_hint')}
        error={mine.text ? undefined : t('fault.statement')}
      >
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            autoFocus
            rows={2}
            lang={language}
            value={draft.text}
            onChange={(event) => setDraft((now) => ({ ...now, text: event.target.value }))}
          />
        )}
      </Field>
      <div className={own.gloss}>
        <Field label={e('field.gloss')} hint={t('gloss_hint')} optional>
          {(props) => (
            <TextArea
              {...props}
              autoGrow
              rows={2}
              lang={draft.glossLanguage ?? undefined}
              value={draft.gloss ?? ''}
              onChange={(event) => setDraft((now) => ({ ...now, gloss: event.target.value }))}
            />
          )}
        </Field>
        <Field label={e('field.glossLanguage')} optional>
          {(props) => (
            <LanguageSelect
              {...props}
              value={draft.glossLanguage ?? locale}
              onChange={(glossLanguage) =>
                setDraft((now) => ({ ...now, glossLanguage: glossLanguage || null }))
              }
            />
          )}
        </Field>
      </div>
      <Field label={e('field.note')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={1}
            value={draft.note ?? ''}
            onChange={(event) => setDraft((now) => ({ ...now, note: event.target.value }))}
          />
        )}
      </Field>
      <div className={own.spans}>
        <p className={own.spansTitle}>{t('spans', { count: spans.length })}</p>
        <ul>
          {file.anchors.map((anchor, index) => (
            <li key={anchor.id} className={own.span}>
              <q lang={language} dir="auto">
                {anchor.quote}
              </q>
              {spans.length > 1 && (
                <IconButton
                  size="small"
                  label={t('drop_span')}
                  icon={<X aria-hidden="true" />}
                  onClick={() => dropSpan(index)}
                />
              )}
            </li>
          ))}
        </ul>
        <p className={own.hint}>{t('add_span_hint')}</p>
      </div>
      {amend.error && !theirs && <NoticeBar urgent tone="bad" title={sentence(amend.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={amend.isPending}>
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
      {theirs && (
        <StaleDialog
          subject={seen.text.slice(0, 60)}
          seen={wordsOf(seen)}
          mine={mine}
          now={wordsOf(theirs)}
          labelOf={(key) => (key === 'text' ? t('statement') : e(`field.${key}`))}
          onSave={(fields) => save(fields, theirs.version)}
          onClose={() => amend.reset()}
        />
      )}
    </form>
  )
}
