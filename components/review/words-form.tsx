'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReviewClaim } from '@/components/data/claim-acts'
import { useDraft } from '@/components/data/draft'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import type { ClaimFile } from '@/lib/model/file'
import type { ReviewAct } from '@/lib/model/stage-names'
import { actLooks } from './act-looks'
import styles from './review-forms.module.css'
import { versionSeen } from './seen-claim'
import { StaleWords, staleFile } from './stale-review'

interface WordsFormProps {
  file: ClaimFile
  act: ReviewAct
  /** A reason is a must; a note that goes with a signature is not. */
  asks: 'why' | 'note'
  nameOf: (personId: string) => string
  onDone: () => void
  onClose: () => void
}

/** Acts that want a few words: returning, reopening and withdrawing say why, a signature may bear a note. */
export function WordsForm({ file, act, asks, nameOf, onDone, onClose }: WordsFormProps) {
  const t = useTranslations('review')
  const refusal = useTranslations('refusal')
  const sentence = useFailureSentence()
  const review = useReviewClaim({ quiet: true })
  const draft = useDraft(`${act}.${file.claim.id}`, { words: '' })
  const [seen, setSeen] = useState(file)
  const [tried, setTried] = useState(false)
  const words = draft.value.words.trim()
  const theirs = staleFile(review.error)

  const send = (version: number) =>
    review.mutate(
      { claimId: file.claim.id, version, act, ...(words ? { [asks]: words } : {}) },
      {
        onSuccess: () => {
          draft.clear()
          onDone()
        },
      },
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (words || asks === 'note') send(versionSeen(seen, file))
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t(`act.${act}`)}>
      <p className={styles.hint}>{t(`act_hint.${act}`)}</p>
      <Field
        label={t(`field.${asks}`)}
        optional={asks === 'note'}
        error={tried && !words && asks === 'why' ? refusal('review_why_missing') : undefined}
      >
        {(props) => (
          <TextArea
            {...props}
            autoFocus
            autoGrow
            rows={2}
            value={draft.value.words}
            onChange={(event) => draft.set({ words: event.target.value })}
          />
        )}
      </Field>
      {review.error && !theirs && <NoticeBar urgent tone="bad" title={sentence(review.error)} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          kind={actLooks[act].kind === 'danger' ? 'danger' : 'primary'}
          busy={review.isPending}
        >
          {t(`act.${act}`)}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('close_keeps_draft')}
        </Button>
      </div>
      {theirs && (
        <StaleWords
          seen={seen}
          now={theirs}
          act={act}
          nameOf={nameOf}
          onSave={() => {
            setSeen(theirs)
            send(theirs.claim.version)
          }}
          onClose={() => {
            setSeen(theirs)
            review.reset()
          }}
        />
      )}
    </form>
  )
}
