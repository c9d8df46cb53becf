'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ArchiveHint } from '@/components/capture/archive-hint'
import { CardPage } from '@/components/capture/card-page'
import { fieldsOfPage } from '@/components/capture/of-page'
import { TypedWords } from '@/components/capture/typed-words'
import { changes } from '@/components/data/disagreements'
import { useDraft } from '@/components/data/draft'
import { useAddEvidence, useAmendEvidence } from '@/components/data/evidence-acts'
import { kept } from '@/components/data/outbox'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { AddressField } from '@/components/ui/address-field'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import type { Evidence } from '@/lib/model/evidence'
import type { ClaimId } from '@/lib/model/ids'
import { type Credibility, credibilities, type Stance, stances } from '@/lib/model/ratings'
import { isAddress } from './appearance-draft'
import styles from './chain-forms.module.css'
import { blankEvidence, type EvidenceDraft, evidenceDraft, evidenceFields } from './evidence-draft'
import { LanguageSelect } from './language-select'
import { StaleDialog, staleRow } from './stale-dialog'

interface EvidenceFormProps {
  claimId: ClaimId
  /** Absent when it is a new one. */
  evidence?: Evidence
  /** Independent origins of the claim: figure 1 says "confirmed by other independent sources". */
  origins: number
  /** What a new one is taken to do, until one says otherwise. */
  stance?: Stance | undefined
  onClose: () => void
}

export function EvidenceForm({ claimId, evidence, origins, stance, onClose }: EvidenceFormProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const w = useTranslations('witness')
  const toast = useToast()
  const sentence = useFailureSentence()
  const add = useAddEvidence({ quiet: true })
  const amend = useAmendEvidence({ quiet: true })
  const takeBack = useAmendEvidence()
  const [seen] = useState(evidence)
  const draft = useDraft<EvidenceDraft>(
    `evidence.${evidence?.id ?? claimId}`,
    evidence ? evidenceDraft(evidence) : { ...blankEvidence, ...(stance && { stance }) },
  )
  const [tried, setTried] = useState(false)
  const value = draft.value
  const isWrong = !value.title.trim() || !isAddress(value.url) || !isAddress(value.archivedUrl)
  const error = add.error ?? amend.error
  const theirs = staleRow<Evidence>(amend.error)
  const change = (part: Partial<EvidenceDraft>) => draft.set((before) => ({ ...before, ...part }))
  const close = () => {
    draft.clear()
    onClose()
  }

  const save = (fields: Partial<ReturnType<typeof evidenceFields>>, version: number) =>
    seen &&
    amend.mutate(
      { claimId, evidenceId: seen.id, version, ...fields },
      {
        onSuccess: (saved) => {
          close()
          if (saved === kept) return
          toast({
            text: t('saved'),
            tone: 'good',
            undo: () =>
              takeBack.mutate({
                claimId,
                evidenceId: seen.id,
                version: saved.version,
                ...evidenceFields(evidenceDraft(seen)),
              }),
          })
        },
      },
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWrong) return
    const fields = evidenceFields(value)
    if (seen) save(changes(evidenceFields(evidenceDraft(seen)), fields), seen.version)
    else add.mutate({ claimId, ...fields }, { onSuccess: close })
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('evidence_form')} noValidate>
      <Field
        label={e('field.title')}
        hint={t('evidence_title_hint')}
        error={tried && !value.title.trim() ? t('fault.title') : undefined}
      >
        {(props) => (
          <TextInput
            {...props}
            autoFocus
            value={value.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Segmented
        size="small"
        label={t('stance_question')}
        value={value.stance}
        options={stances.map((stance) => ({ value: stance, label: t(`stance.${stance}`) }))}
        onChange={(stance) => change({ stance })}
      />
      <Field label={e('field.excerpt')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            lang={value.language || undefined}
            value={value.excerpt}
            onChange={(event) => change({ excerpt: event.target.value })}
          />
        )}
      </Field>
      {value.captureId && (
        <TypedWords
          captureId={value.captureId}
          excerpt={value.excerpt}
          onTake={(excerpt) => change({ excerpt })}
        />
      )}
      <div className={styles.page}>
        <CardPage
          always
          name={value.title || t('evidence_form')}
          captureId={value.captureId ?? null}
          url={value.url.trim() || null}
          excerpt={value.excerpt}
          check={undefined}
          onKept={(capture) =>
            change({
              ...fieldsOfPage(capture, {
                url: value.url || null,
                archivedUrl: value.archivedUrl || null,
                language: value.language || null,
              }),
              ...(value.title ? {} : { title: (capture.title ?? capture.outlet ?? '').slice(0, 500) }),
            })
          }
          onPick={({ excerpt, language }) => change({ excerpt, ...(language ? { language } : {}) })}
        />
        <span className={styles.pageHint}>{w(value.captureId ? 'read_kept' : 'keep_means')}</span>
      </div>
      <div className={styles.pair}>
        <AddressField
          label={e('field.url')}
          error={tried && !isAddress(value.url) ? t('fault.not_an_address') : undefined}
          value={value.url}
          onChange={(url) => change({ url })}
        />
        <Field label={e('field.language')} optional>
          {(props) => (
            <LanguageSelect {...props} value={value.language} onChange={(language) => change({ language })} />
          )}
        </Field>
      </div>
      <ArchiveHint url={value.url} archivedUrl={value.archivedUrl} onTake={change} />
      <AddressField
        label={e('field.archivedUrl')}
        error={tried && !isAddress(value.archivedUrl) ? t('fault.not_an_address') : undefined}
        value={value.archivedUrl}
        onChange={(archivedUrl) => change({ archivedUrl })}
      />
      <Field
        label={e('field.credibility')}
        hint={origins < 2 ? t('credibility_one_closed') : undefined}
        optional
      >
        {(props) => (
          <Select
            {...props}
            value={value.credibility}
            options={[
              { value: '', label: t('credibility_unsaid') },
              ...credibilities.map((figure) => ({
                value: String(figure),
                label: `${figure} · ${t(`credibility.c${figure}`)}`,
                disabled: figure === 1 && origins < 2,
              })),
            ]}
            onChange={(event) => change({ credibility: event.target.value as `${Credibility}` | '' })}
          />
        )}
      </Field>
      <Field label={e('field.note')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={1}
            value={value.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
      {error && !theirs && <NoticeBar urgent tone="bad" title={sentence(error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={add.isPending || amend.isPending}>
          {t(evidence ? 'save' : 'add_evidence')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
      {theirs && seen && (
        <StaleDialog
          subject={seen.title}
          seen={evidenceFields(evidenceDraft(seen))}
          mine={evidenceFields(value)}
          now={evidenceFields(evidenceDraft(theirs))}
          labelOf={(key) => e(`field.${key}`)}
          show={(key, shown) =>
            key === 'stance' ? t(`stance.${shown as Evidence['stance']}`) : String(shown ?? '')
          }
          onSave={(fields) => save(fields, theirs.version)}
          onClose={() => amend.reset()}
        />
      )}
    </form>
  )
}
