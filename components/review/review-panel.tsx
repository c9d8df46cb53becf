'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAfterAct } from '@/components/data/after-act'
import { useReviewClaim } from '@/components/data/claim-acts'
import { Button } from '@/components/ui/button'
import { Coming } from '@/components/ui/coming'
import type { KeyName } from '@/components/ui/key-table'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { ClaimFile } from '@/lib/model/file'
import type { ReviewAct } from '@/lib/model/stage-names'
import { actLooks } from './act-looks'
import styles from './review-panel.module.css'
import { useReview } from './use-review'
import { VerdictList } from './verdict-list'

// Forms are fetched when they are asked for: most of the day one reads.
const VerdictForm = dynamic(() => import('./verdict-form').then((room) => room.VerdictForm), {
  loading: Coming,
})
const WordsForm = dynamic(() => import('./words-form').then((room) => room.WordsForm), { loading: Coming })

interface ReviewPanelProps {
  file: ClaimFile
  nameOf: (personId: string) => string
}

/** The review of a claim: what was judged, what one can do now, and why not the rest. */
export function ReviewPanel({ file, nameOf }: ReviewPanelProps) {
  const t = useTranslations('review')
  const review = useReview(file)
  const quick = useReviewClaim()
  const [open, setOpen] = useState<ReviewAct | null>(null)
  const { stage, holderId, version, id } = file.claim

  const begin = (act: ReviewAct) =>
    actLooks[act].asks === 'nothing' ? quick.mutate({ claimId: id, version, act }) : setOpen(act)
  const close = () => setOpen(null)
  const afterAct = useAfterAct()
  const done = (act: ReviewAct) => {
    close()
    afterAct(act)
  }

  useShortcuts(
    t('review'),
    (review?.acts ?? []).flatMap((act) => {
      const name = actKeys[act]
      return name ? [{ name, label: t(`act.${act}`), run: () => begin(act) }] : []
    }),
  )

  return (
    <div className={styles.panel}>
      <VerdictList file={file} nameOf={nameOf} />
      <p className={styles.stage}>
        {t('stage_now', { stage: t(`stage.${stage}`) })}
        {holderId && stage === 'in_review' && ` · ${t('held_by', { name: nameOf(holderId) })}`}
      </p>
      {review?.acts.includes('second') && <p className={styles.note}>{t('sealed')}</p>}
      {review && !review.facts.fourEyes && <p className={styles.note}>{t('four_eyes_off')}</p>}
      {open ? (
        <OpenForm
          act={open}
          file={file}
          nameOf={nameOf}
          everyHopRead={review?.facts.everyHopReadToAnOrigin ?? false}
          close={close}
          done={() => done(open)}
        />
      ) : (
        review && (
          <>
            <div className={styles.acts}>
              {review.acts.map((act) => {
                const { icon: Icon, kind } = actLooks[act]
                return (
                  <Button
                    key={act}
                    kind={kind}
                    icon={<Icon aria-hidden="true" />}
                    title={t(`act_hint.${act}`)}
                    busy={quick.isPending && quick.variables?.act === act}
                    onClick={() => begin(act)}
                  >
                    {t(`act.${act}`)}
                  </Button>
                )
              })}
            </div>
            <BarredActs barred={review.barred} />
          </>
        )
      )}
    </div>
  )
}

/** One key for what is done most; the rest is two presses of Tab away. */
const actKeys: Partial<Record<ReviewAct, KeyName>> = {
  take: 'claim.take',
  put_back: 'claim.put_back',
  conclude: 'claim.conclude',
  sign_off: 'claim.sign_off',
  second: 'claim.second',
  return: 'claim.return',
  dispute: 'claim.dispute',
  adjudicate: 'claim.adjudicate',
}

interface OpenFormProps {
  act: ReviewAct
  file: ClaimFile
  nameOf: (personId: string) => string
  everyHopRead: boolean
  close: () => void
  done: () => void
}

function OpenForm({ act, file, nameOf, everyHopRead, close, done }: OpenFormProps) {
  const shared = { file, nameOf, onDone: done, onClose: close }
  if (act === 'conclude' || act === 'dispute' || act === 'second' || act === 'adjudicate')
    return <VerdictForm key={act} {...shared} act={act} everyHopRead={everyHopRead} />
  return <WordsForm key={act} {...shared} act={act} asks={act === 'sign_off' ? 'note' : 'why'} />
}

/** An act that is not offered says why, so that nobody looks for a button that cannot be there. */
function BarredActs({ barred }: { barred: NonNullable<ReturnType<typeof useReview>>['barred'] }) {
  const t = useTranslations('review')
  const refusal = useTranslations('refusal')
  if (barred.length === 0) return null
  // A reader without the right to review would see the same sentence for every act.
  if (barred.every(({ refusal: { code } }) => code === 'may.not_permitted'))
    return <p className={styles.note}>{t('reader_only')}</p>
  return (
    <ul className={styles.barred}>
      {barred.map(({ act, refusal: { code } }) => (
        <li key={act}>
          <span className={styles.barredAct}>{t(`act.${act}`)}</span>{' '}
          {refusal(barredWords[code] ?? 'review_wrong_stage')}
        </li>
      ))}
    </ul>
  )
}

type RefusalKey = Parameters<ReturnType<typeof useTranslations<'refusal'>>>[0]

/** The refusals that the table of moves can give before anything was typed; none of their sentences has facts. */
const barredWords: Record<string, RefusalKey> = {
  'review.not_holder': 'review_not_holder',
  'review.same_eyes': 'review_same_eyes',
  'review.gave_verdict': 'review_gave_verdict',
  'review.leads_only': 'review_leads_only',
  'review.not_author': 'review_not_author',
  'review.only_in_report': 'review_only_in_report',
  'review.blind_first': 'review_blind_first',
  'review.not_blind': 'review_not_blind',
}
