'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { useRatingLabel } from '@/components/data/use-rating-label'
import { NoticeBar } from '@/components/ui/notice-bar'
import { type Side, TwoSides } from '@/components/ui/two-sides'
import type { ClaimFile } from '@/lib/model/file'
import type { ReviewAct } from '@/lib/model/stage-names'
import { changedParts } from '@/lib/review/changed-parts'
import { actToSave, differing, mergeVerdicts, twoVerdicts, type VerdictField } from './merge-verdict'
import styles from './stale-review.module.css'
import { useReview } from './use-review'
import type { OpenVerdict } from './verdict-draft'

/** The claim as it stands now, when an act came too late; null for any other failure. */
export const staleFile = (error: Error | null): ClaimFile | null =>
  error instanceof Refused && error.code === 'ask.version_stale'
    ? ((error.current as ClaimFile | undefined) ?? null)
    : null

interface StaleProps {
  /** The claim as the form was opened on it, and as it stands now. */
  seen: ClaimFile
  now: ClaimFile
  act: ReviewAct
  nameOf: (personId: string) => string
  onClose: () => void
}

interface StaleVerdictProps extends StaleProps {
  mine: OpenVerdict
  onSave: (merged: OpenVerdict, act: ReviewAct) => void
}

/** Somebody judged first, or changed what is judged: both verdicts and the one before, merged field by field. */
export function StaleVerdict({ mine, onSave, onClose, ...stale }: StaleVerdictProps) {
  const { seen, now, act } = stale
  const t = useTranslations('review')
  const show = useShownField()
  const open = useReview(now)?.acts ?? []
  const two = twoVerdicts(seen, now)
  const fields = two.theirs ? differing(mine, two.theirs.open) : []
  const actFor = (choice: Partial<Record<VerdictField, Side>>) =>
    actToSave(act, open, mergeVerdicts(mine, two, choice), two)
  return (
    <TwoSides
      subject={now.claim.text.slice(0, 60)}
      fields={fields.map((field) => ({
        key: field,
        label: t(fieldNames[field]),
        mine: show(field, mine),
        theirs: two.theirs && show(field, two.theirs.open),
        ...(two.hadOne && { before: show(field, two.before) }),
        joins: field === 'rationale' || field === 'changeAsked' || field === 'faithfulWhy',
      }))}
      action={(choice) => {
        const will = actFor(choice)
        return will && t('save_as', { act: t(`act.${will}`) })
      }}
      onDecide={(choice) => {
        const will = actFor(choice)
        if (will) onSave(mergeVerdicts(mine, two, choice), will)
      }}
      onClose={onClose}
    >
      <Meanwhile {...stale} possible={actFor({}) !== null} />
    </TwoSides>
  )
}

interface StaleWordsProps extends StaleProps {
  onSave: () => void
}

/** The same for an act that brings only a few words: what happened meanwhile, and whether it can still be done. */
export function StaleWords({ onSave, onClose, ...stale }: StaleWordsProps) {
  const t = useTranslations('review')
  const possible = useReview(stale.now)?.acts.includes(stale.act) ?? false
  return (
    <TwoSides
      subject={stale.now.claim.text.slice(0, 60)}
      fields={[]}
      action={() => (possible ? t('save_as', { act: t(`act.${stale.act}`) }) : null)}
      onDecide={onSave}
      onClose={onClose}
    >
      <Meanwhile {...stale} possible={possible} />
    </TwoSides>
  )
}

/** What others did to the claim since the form was opened. */
function Meanwhile({
  seen,
  now,
  act,
  nameOf,
  possible,
}: Omit<StaleProps, 'onClose'> & { possible: boolean }) {
  const t = useTranslations('review')
  const d = useTranslations('data')
  const label = useRatingLabel()
  const parts = changedParts(seen, now)
  const { theirs } = twoVerdicts(seen, now)
  return (
    <>
      <ul className={styles.news}>
        {theirs && (
          <li>
            {t('judged_first', {
              kind: t(`verdict_kind.${theirs.verdict.kind}`),
              name: nameOf(theirs.verdict.byId),
              rating: label(theirs.verdict.rating),
              attribution: t(`attribution.${theirs.verdict.attribution}`),
            })}
          </li>
        )}
        {now.claim.stage !== seen.claim.stage && (
          <li>
            {t('stage_moved', { before: t(`stage.${seen.claim.stage}`), now: t(`stage.${now.claim.stage}`) })}
          </li>
        )}
        {parts
          .filter((part) => part !== 'verdict' && part !== 'stage')
          .map((part) => (
            <li key={part}>{t('changed_part', { part: d(`part.${part}`) })}</li>
          ))}
      </ul>
      {parts.includes('words') && (
        <dl className={styles.words}>
          <dt>{t('words_before')}</dt>
          <dd dir="auto">{seen.claim.text}</dd>
          <dt>{t('words_now')}</dt>
          <dd dir="auto">{now.claim.text}</dd>
        </dl>
      )}
      {!possible && <NoticeBar tone="warn" title={t('no_longer_open', { act: t(`act.${act}`) })} />}
    </>
  )
}

const fieldNames = {
  rating: 'rating_question',
  attribution: 'attribution_question',
  confidence: 'confidence_question',
  rationale: 'field.rationale',
  changeAsked: 'field.changeAsked',
  faithfulWhy: 'field.faithfulWhy',
} as const satisfies Record<VerdictField, string>

function useShownField(): (field: VerdictField, verdict: OpenVerdict) => ReactNode {
  const t = useTranslations('review')
  const label = useRatingLabel()
  return (field, verdict) => {
    if (field === 'rating') return verdict.rating && label(verdict.rating)
    if (field === 'attribution') return verdict.attribution && t(`attribution.${verdict.attribution}`)
    if (field === 'confidence') return t(`confidence.${verdict.confidence}`)
    return verdict[field]
  }
}
