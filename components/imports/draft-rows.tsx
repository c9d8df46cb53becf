'use client'

import { useTranslations } from 'use-intl'
import { useRatingLabel } from '@/components/data/use-rating-label'
import { Empty } from '@/components/ui/empty'
import { FactsLine } from '@/components/ui/facts-line'
import { Row, Rows } from '@/components/ui/rows'
import type { ClaimDraft } from '@/lib/import/claim-draft'
import styles from './draft-rows.module.css'

/** As many as a person looks through; the rest comes in all the same. */
const shown = 50

/** The claims as they would come in. */
export function DraftRows({
  drafts,
  kind,
}: {
  drafts: readonly ClaimDraft[]
  kind: 'sheet' | 'claim-review'
}) {
  const t = useTranslations('imports')
  return (
    <section aria-label={t('rows')}>
      <h2 className={styles.title}>{t('rows')}</h2>
      {drafts.length === 0 ? (
        <Empty title={t('ready', { count: 0 })} />
      ) : (
        <Rows label={t('rows')}>
          {drafts.slice(0, shown).map((draft) => (
            <Row key={draft.at} end={<span className={styles.at}>{t('row', { kind, at: draft.at })}</span>}>
              <p className={styles.claim} dir="auto" lang={draft.language ?? undefined}>
                {draft.text}
              </p>
              <FactsLine>
                {draft.source && <bdi>{`${t('said_by')}: ${draft.source.name}`}</bdi>}
                {!draft.source && draft.said.url && <bdi>{`${t('said_by')}: ${hostOf(draft.said.url)}`}</bdi>}
                {draft.said.on}
                {draft.review && <Judged review={draft.review} />}
              </FactsLine>
            </Row>
          ))}
        </Rows>
      )}
      {drafts.length > shown && <p className={styles.more}>{t('more', { count: drafts.length - shown })}</p>}
    </section>
  )
}

function Judged({ review: { by, words, rating, title } }: { review: NonNullable<ClaimDraft['review']> }) {
  const t = useTranslations('imports')
  const ratingLabel = useRatingLabel()
  const said = words ?? title
  const meant =
    rating && said
      ? t('rating_in', { words: said, rating: ratingLabel(rating) })
      : (said ?? (rating && ratingLabel(rating)))
  return <bdi>{[by ?? t('judged'), meant].filter(Boolean).join(': ')}</bdi>
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
