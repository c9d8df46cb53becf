'use client'

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStatusLook } from '@/components/data/use-rating-label'
import { IconButton } from '@/components/ui/button'
import { shorten } from '@/lib/text/shorten'
import styles from './claim-list.module.css'
import type { ClaimView } from './claim-view'
import { useOriginLine } from './origin-words'
import { useIsHot, useSpotlight, useWarm } from './spotlight'
import { StatusBadge } from './status-badge'

interface ClaimListItemProps {
  view: ClaimView
  language: string
  isFirst: boolean
  isLast: boolean
  move?: (by: -1 | 1) => void
  drag?: { isDragged: boolean; start: () => void; end: () => void; drop: () => void }
}

export function ClaimListItem({ view, language, isFirst, isLast, move, drag }: ClaimListItemProps) {
  const t = useTranslations('claim')
  const lookOf = useStatusLook()
  const originLine = useOriginLine()
  const { chosen, choose } = useSpotlight()
  const hot = useIsHot(view.id)
  const warm = useWarm(view.id)
  const row = useRef<HTMLLIElement>(null)
  const isChosen = chosen === view.id

  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move?.(event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <li
      ref={row}
      className={styles.item}
      data-tone={lookOf(view.status).tone}
      data-hot={hot || undefined}
      data-chosen={isChosen || undefined}
      data-dragged={drag?.isDragged || undefined}
      data-withdrawn={view.file.claim.stage === 'withdrawn' || undefined}
      onDragOver={(event) => drag && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        drag?.drop()
      }}
      {...warm}
    >
      <button
        type="button"
        className={styles.open}
        aria-current={isChosen || undefined}
        aria-keyshortcuts={move ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => choose(view.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.number}>{view.number}</span>
        <span className={styles.words}>
          <span className={styles.text} lang={language} dir="auto">
            {shorten(view.file.claim.text, 220)}
          </span>
          <span className={styles.line}>
            <StatusBadge status={view.status} />
            <span>{originLine(view)}</span>
          </span>
        </span>
      </button>
      {move && drag && (
        <span className={styles.order}>
          <IconButton
            size="small"
            label={t('move_up', { number: view.number })}
            icon={<ArrowUp aria-hidden="true" />}
            disabled={isFirst}
            onClick={() => move(-1)}
          />
          <span
            className={styles.grip}
            draggable
            title={t('drag')}
            aria-hidden="true"
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              if (row.current) event.dataTransfer.setDragImage(row.current, 10, 10)
              drag.start()
            }}
            onDragEnd={drag.end}
          >
            <GripVertical size={15} />
          </span>
          <IconButton
            size="small"
            label={t('move_down', { number: view.number })}
            icon={<ArrowDown aria-hidden="true" />}
            disabled={isLast}
            onClick={() => move(1)}
          />
        </span>
      )}
    </li>
  )
}
