// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand as one scrolls, which a table element forbids
// biome-ignore-all lint/a11y/useFocusableInteractive: a row is held by the focus of its own link
'use client'

import { memo, type ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { StatusBadge } from '@/components/claim/status-badge'
import { localDay } from '@/components/data/local-day'
import type { QueueClaim } from '@/components/data/queue-queries'
import { useRatingLabel } from '@/components/data/use-rating-label'
import { Badge, type Tone } from '@/components/ui/badge'
import { RowLink } from '@/components/ui/row-link'
import { useDayWords } from '@/components/ui/use-day-words'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { Priority } from '@/lib/model/priorities'
import type { QueueColumn } from '@/lib/model/queue-words'
import type { Stage } from '@/lib/model/stage-names'
import { isLate } from '@/lib/review/is-late'
import { statusOfRow } from './claim-status'
import styles from './queue-list.module.css'

interface QueueRowProps {
  claim: QueueClaim
  columns: readonly QueueColumn[]
  href: string
  index: number
  selected: boolean
  canSelect: boolean
  onSelect: (index: number, extend: boolean) => void
}

/** One claim of a queue: its words first, then a cell for each column that was chosen. */
export const QueueRow = memo(function QueueRow({
  claim,
  columns,
  href,
  index,
  selected,
  canSelect,
  onSelect,
}: QueueRowProps) {
  const t = useTranslations('queue')
  return (
    <>
      {canSelect && (
        <span role="cell" className={styles.tick}>
          <input
            type="checkbox"
            className={styles.box}
            checked={selected}
            aria-label={t('select', { number: claim.number, headline: claim.headline })}
            onClick={(event) => onSelect(index, event.shiftKey)}
            onChange={nothing}
          />
        </span>
      )}
      <span role="rowheader" className={styles.claim}>
        <RowLink
          href={href}
          prefetch={false}
          lang={claim.articleLanguage}
          dir="auto"
          lines={2}
          data-row={index}
        >
          {claim.text}
        </RowLink>
        <span className={styles.where}>
          {claim.number} · <bdi lang={claim.articleLanguage}>{claim.headline}</bdi>
        </span>
      </span>
      {columns.map((column) => (
        <span key={column} role="cell" className={styles.cell} data-column={column}>
          <Cell column={column} claim={claim} />
        </span>
      ))}
    </>
  )
})

const nothing = () => {}

const urgency: Record<Priority, Tone> = {
  none: 'neutral',
  low: 'neutral',
  normal: 'neutral',
  high: 'warn',
  urgent: 'bad',
}

function Cell({ column, claim }: { column: QueueColumn; claim: QueueClaim }): ReactNode {
  const t = useTranslations('queue')
  const review = useTranslations('review')
  const flag = useTranslations('flag')
  const ratingLabel = useRatingLabel()
  const languageName = useLanguageName()
  const format = useFormatter()
  const { verdict, work } = claim
  const cells: Record<QueueColumn, () => ReactNode> = {
    stage: () => <StatusBadge status={statusOfRow(claim)} />,
    verdict: () => verdict && ratingLabel(verdict.rating),
    attribution: () => verdict && review(`attribution.${verdict.attribution}`),
    holder: () => claim.holder && <bdi>{claim.holder}</bdi>,
    assignee: () => claim.assignee && <bdi>{claim.assignee}</bdi>,
    due: () => work.dueOn && <Due day={work.dueOn} stage={claim.stage} />,
    priority: () =>
      work.priority !== 'none' && (
        <Badge tone={urgency[work.priority]}>{t(`priority.${work.priority}`)}</Badge>
      ),
    tags: () =>
      work.tags.length > 0 && (
        <span className={styles.tags}>
          {work.tags.map((tag) => (
            <bdi key={tag} className={styles.tag}>
              {tag}
            </bdi>
          ))}
        </span>
      ),
    flags: () =>
      claim.flags.length > 0 && (
        <span title={claim.flags.map((code) => flag(`${code}.title`)).join(', ')}>
          <Badge tone={claim.serious > 0 ? 'bad' : 'warn'}>{claim.flags.length}</Badge>{' '}
          <span className={styles.faint}>{flag(`${claim.flags[0]!}.title`)}</span>
        </span>
      ),
    independence: () => claim.independence,
    article: () => <bdi lang={claim.articleLanguage}>{claim.headline}</bdi>,
    language: () => languageName(claim.articleLanguage),
    changed: () => format.relativeTime(new Date(claim.changedAt)),
  }
  return cells[column]() || <span className={styles.faint}>–</span>
}

function Due({ day, stage }: { day: string; stage: Stage }) {
  const words = useDayWords()
  const t = useTranslations('queue')
  return isLate({ dueOn: day, stage }, localDay()) ? (
    <Badge tone="bad" title={t('overdue_since', { day: words(day) })}>
      {words(day)}
    </Badge>
  ) : (
    words(day)
  )
}
