'use client'

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReviewClaim } from '@/components/data/claim-acts'
import { useDraft } from '@/components/data/draft'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useRatingLabel, useRatingLook } from '@/components/data/use-rating-label'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { KeyName } from '@/components/ui/key-table'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { useKeysOf, useShortcuts } from '@/components/ui/shortcuts'
import { TextArea } from '@/components/ui/text-area'
import { readToAnOrigin } from '@/lib/chain/fully-read'
import type { ClaimFile } from '@/lib/model/file'
import { attributionRatings, confidences, ratings } from '@/lib/model/ratings'
import type { ReviewAct } from '@/lib/model/stage-names'
import { RadioCards } from './radio-cards'
import { rationaleStart } from './rationale-start'
import styles from './review-forms.module.css'
import { hasMoved, versionSeen } from './seen-claim'
import { StaleVerdict, staleFile } from './stale-review'

import { asksWhyFaithful, blankVerdict, finished, missing, type OpenVerdict } from './verdict-draft'

interface VerdictFormProps {
  file: ClaimFile
  act: 'conclude' | 'dispute' | 'second' | 'adjudicate'
  everyHopRead: boolean
  nameOf: (personId: string) => string
  onDone: () => void
  onClose: () => void
}

/** Both questions, how sure, and why. Kept as it is typed until it has been saved. */
export function VerdictForm({ file, act, everyHopRead, nameOf, onDone, onClose }: VerdictFormProps) {
  const t = useTranslations('review')
  const sentence = useFailureSentence()
  const ratingLabel = useRatingLabel()
  const ratingLook = useRatingLook()
  const houseStyle = useQuery(newsroomQuery()).data?.houseStyle
  const review = useReviewClaim({ quiet: true })
  const draft = useDraft<OpenVerdict>(`verdict.${file.claim.id}.${act}`, blankVerdict)
  const [seen, setSeen] = useState(file)
  const [tried, setTried] = useState(false)
  const verdict = draft.value
  const faults = tried ? missing(verdict, everyHopRead) : []
  const fault = (key: (typeof faults)[number]) => (faults.includes(key) ? t(`missing.${key}`) : undefined)
  const theirs = staleFile(review.error)

  const change = (part: Partial<OpenVerdict>) => draft.set((before) => ({ ...before, ...part }))
  const answered = {
    onSuccess: () => {
      draft.clear()
      onDone()
    },
  }
  const send = () => {
    const ready = finished(verdict, everyHopRead)
    if (!ready) return
    const version = versionSeen(seen, file)
    review.mutate({ claimId: file.claim.id, version, act, verdict: ready }, answered)
  }
  /** What was made of mine and theirs is kept as the draft first: it may come too late once more. */
  const sendMerged = (now: ClaimFile, merged: OpenVerdict, as: ReviewAct) => {
    setSeen(now)
    draft.set(merged)
    setTried(true)
    const { id: claimId, version } = now.claim
    const ready = finished(merged, readToAnOrigin(now))
    if (as === 'sign_off')
      review.mutate({ claimId, version, act: as, note: merged.rationale.trim() }, answered)
    else if (ready) review.mutate({ claimId, version, act: as, verdict: ready }, answered)
    else review.reset()
  }

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setTried(true)
    send()
  }

  const rationale = useRef<HTMLDivElement>(null)
  const toWords = () => rationale.current?.querySelector('textarea')?.focus()
  /** An answer given by key; once both are there the words are next. */
  const answer = (part: Partial<OpenVerdict>) => {
    change(part)
    const then = { ...verdict, ...part }
    if (then.rating && then.attribution) toWords()
  }
  const begin = () => {
    const found = rationaleStart(file, {
      read: (read, hops) => t('found_read', { read, hops }),
      evidence: (stance, titles) => t('found_evidence', { stance, titles }),
    })
    change({ rationale: verdict.rationale.trim() ? `${verdict.rationale.trimEnd()}\n${found}` : found })
    toWords()
  }
  const keysOf = useKeysOf()
  const ratingKey = (i: number) => `verdict.rating_${i + 1}` as KeyName
  const attributionKey = (i: number) => `verdict.attribution_${i + 1}` as KeyName
  useShortcuts(t(`act.${act}`), [
    ...ratings.map((rating, i) => ({
      name: ratingKey(i),
      label: ratingLabel(rating),
      run: () => answer({ rating }),
    })),
    ...attributionRatings.map((attribution, i) => ({
      name: attributionKey(i),
      label: t(`attribution.${attribution}`),
      run: () => answer({ attribution }),
    })),
    { name: 'verdict.found', label: t('start_from_found'), run: begin },
    { name: 'verdict.save', label: t(`act.${act}`), run: () => submit() },
  ])

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t(`act.${act}`)} noValidate>
      <p className={styles.hint}>{t(`act_hint.${act}`)}</p>
      {draft.restored && <NoticeBar title={t('draft_restored')} />}
      {houseStyle && (
        <details className={styles.houseStyle}>
          <summary>{t('house_style')}</summary>
          <p dir="auto">{houseStyle}</p>
        </details>
      )}
      <RadioCards
        question={t('rating_question')}
        value={verdict.rating}
        error={fault('rating')}
        options={ratings.map((rating, i) => ({
          value: rating,
          keys: keysOf(ratingKey(i)),
          label: ratingLabel(rating),
          means: t(`rating_means.${rating}`),
          ...ratingLook(rating),
        }))}
        onChange={(rating) => change({ rating })}
      />
      <RadioCards
        question={t('attribution_question')}
        value={verdict.attribution}
        error={fault('attribution')}
        options={attributionRatings.map((attribution, i) => ({
          value: attribution,
          keys: keysOf(attributionKey(i)),
          label: t(`attribution.${attribution}`),
          means: t(`attribution_means.${attribution}`),
        }))}
        onChange={(attribution) => change({ attribution })}
      />
      {asksWhyFaithful(verdict, everyHopRead) && (
        <Field label={t('field.faithfulWhy')} error={fault('faithfulWhy')}>
          {(props) => (
            <TextArea
              {...props}
              autoGrow
              rows={2}
              value={verdict.faithfulWhy}
              onChange={(event) => change({ faithfulWhy: event.target.value })}
            />
          )}
        </Field>
      )}
      <Segmented
        label={t('confidence_question')}
        value={verdict.confidence}
        options={confidences.map((each) => ({ value: each, label: t(`confidence.${each}`) }))}
        onChange={(confidence) => change({ confidence })}
      />
      <div ref={rationale}>
        <Field label={t('field.rationale')} hint={t('field.rationale_hint')} error={fault('rationale')}>
          {(props) => (
            <TextArea
              {...props}
              autoGrow
              rows={4}
              value={verdict.rationale}
              onChange={(event) => change({ rationale: event.target.value })}
            />
          )}
        </Field>
        {!verdict.rationale.trim() && (
          <Button kind="quiet" size="small" onClick={begin}>
            {t('start_from_found')}
          </Button>
        )}
      </div>
      <Field label={t('field.changeAsked')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            value={verdict.changeAsked}
            onChange={(event) => change({ changeAsked: event.target.value })}
          />
        )}
      </Field>
      {hasMoved(seen, file) && !review.isPending && !theirs && (
        <NoticeBar tone="warn" title={t('changed_meanwhile')} />
      )}
      {review.error && !theirs && <NoticeBar urgent tone="bad" title={sentence(review.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={review.isPending}>
          {t(`act.${act}`)}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('close_keeps_draft')}
        </Button>
      </div>
      {theirs && (
        <StaleVerdict
          seen={seen}
          now={theirs}
          act={act}
          nameOf={nameOf}
          mine={verdict}
          onSave={(merged, as) => sendMerged(theirs, merged, as)}
          onClose={() => {
            setSeen(theirs)
            review.reset()
          }}
        />
      )}
    </form>
  )
}
