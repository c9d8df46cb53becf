'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { StaleDialog, staleRow } from '@/components/claim/stale-dialog'
import { changes } from '@/components/data/disagreements'
import { useDraft } from '@/components/data/draft'
import { localDay } from '@/components/data/local-day'
import { useAmendReply, useAskForReply } from '@/components/data/team-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { AddressField } from '@/components/ui/address-field'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { ClaimId } from '@/lib/model/ids'
import type { Reply } from '@/lib/model/reply'
import { type ReplyWay, replyWays } from '@/lib/model/reply-ways'
import { blankReply, type ReplyDraft, replyDraft, replyFaults, replyFields } from './reply-draft'
import styles from './reply-form.module.css'

interface ReplyFormProps {
  claimId: ClaimId
  /** Absent when it is a new one. */
  reply?: Reply
  onClose: () => void
}

/** Whom we asked, how and when; and what came back, now or later. */
export function ReplyForm({ claimId, reply, onClose }: ReplyFormProps) {
  const t = useTranslations('talk')
  const claim = useTranslations('claim')
  const sentence = useFailureSentence()
  const ask = useAskForReply({ quiet: true })
  const amend = useAmendReply({ quiet: true })
  const [seen] = useState(reply)
  const [today] = useState(() => localDay())
  const draft = useDraft<ReplyDraft>(
    `reply.${reply?.id ?? claimId}`,
    reply ? replyDraft(reply) : blankReply(today),
  )
  const [tried, setTried] = useState(false)
  const faults = tried ? replyFaults(draft.value) : {}
  const change = (part: Partial<ReplyDraft>) => draft.set((before) => ({ ...before, ...part }))
  const close = () => {
    draft.clear()
    onClose()
  }
  const save = (fields: Partial<ReturnType<typeof replyFields>>, version: number) =>
    seen && amend.mutate({ claimId, replyId: seen.id, version, ...fields }, { onSuccess: close })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(replyFaults(draft.value)).length > 0) return
    const fields = replyFields(draft.value)
    if (seen) save(changes(replyFields(replyDraft(seen)), fields), seen.version)
    else ask.mutate({ claimId, ...fields }, { onSuccess: close })
  }
  const error = ask.error ?? amend.error
  const theirs = staleRow<Reply>(amend.error)
  const { value } = draft

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('ask_side')} noValidate>
      <Field label={t('field.askedWhom')} error={faults.askedWhom && t('missing.askedWhom')}>
        {(props) => (
          <TextInput
            {...props}
            autoFocus
            value={value.askedWhom}
            onChange={(event) => change({ askedWhom: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={t('field.way')}>
          {(props) => (
            <Select
              {...props}
              value={value.way}
              options={replyWays.map((way) => ({ value: way, label: t(`way.${way}`) }))}
              onChange={(event) => change({ way: event.target.value as ReplyWay })}
            />
          )}
        </Field>
        <Field label={t('field.askedOn')} error={faults.askedOn && t('missing.askedOn')}>
          {(props) => (
            <TextInput
              {...props}
              dir="ltr"
              placeholder="2026-11-24"
              value={value.askedOn}
              onChange={(event) => change({ askedOn: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('field.question')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            value={value.question}
            onChange={(event) => change({ question: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('field.answer')} hint={t('field.answer_hint')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            value={value.answer}
            onChange={(event) => change({ answer: event.target.value })}
          />
        )}
      </Field>
      {value.answer.trim() && (
        <div className={styles.pair}>
          <Field label={t('field.answeredOn')} error={faults.answeredOn && t('missing.askedOn')} optional>
            {(props) => (
              <TextInput
                {...props}
                dir="ltr"
                placeholder="2026-11-24"
                value={value.answeredOn}
                onChange={(event) => change({ answeredOn: event.target.value })}
              />
            )}
          </Field>
          <AddressField
            label={t('field.url')}
            error={faults.url && t('missing.url')}
            value={value.url}
            onChange={(url) => change({ url })}
          />
        </div>
      )}
      {error && !theirs && <NoticeBar urgent tone="bad" title={sentence(error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={ask.isPending || amend.isPending}>
          {claim('save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
      {theirs && seen && (
        <StaleDialog
          subject={seen.askedWhom}
          seen={replyFields(replyDraft(seen))}
          mine={replyFields(value)}
          now={replyFields(replyDraft(theirs))}
          labelOf={(key) => t(`field.${key}`)}
          show={(key, shown) => (key === 'way' ? t(`way.${shown as ReplyWay}`) : String(shown ?? ''))}
          onSave={(fields) => save(fields, theirs.version)}
          onClose={() => amend.reset()}
        />
      )}
    </form>
  )
}
