'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Empty } from '@/components/ui/empty'
import type { ClaimId } from '@/lib/model/ids'
import styles from './claim-list.module.css'
import { ClaimListItem } from './claim-list-item'
import { afterWhich } from './claim-order'
import { type ClaimView, isStanding } from './claim-view'

interface ClaimListProps {
  views: readonly ClaimView[]
  language: string
  /** Moves a claim to stand after that one, or first; absent when the person may not. */
  onPlace?: (id: ClaimId, after: ClaimId | null) => void
}

/** The article's claims beside its text, in reading order or as somebody put them. */
export function ClaimList({ views, language, onPlace }: ClaimListProps) {
  const t = useTranslations('claim')
  const [withdrawn, setWithdrawn] = useState(false)
  const [dragged, setDragged] = useState<ClaimId | null>(null)
  const [said, setSaid] = useState('')

  const standing = views.filter(isStanding)
  const shown = withdrawn ? views : standing
  const ids = shown.map((view) => view.id)

  const move = (id: ClaimId, to: number) => {
    const after = afterWhich(ids, id, to)
    if (after === undefined) return
    onPlace?.(id, after)
    setSaid(t('moved_to', { position: Math.max(0, Math.min(to, ids.length - 1)) + 1, count: ids.length }))
  }

  if (views.length === 0)
    return <Empty title={t('none_title')} text={t(onPlace ? 'none_text' : 'none_here')} />
  return (
    <>
      <ol className={styles.list}>
        {shown.map((view, index) => (
          <ClaimListItem
            key={view.id}
            view={view}
            language={language}
            move={onPlace && ((by) => move(view.id, index + by))}
            isFirst={index === 0}
            isLast={index === shown.length - 1}
            drag={
              onPlace && {
                isDragged: dragged === view.id,
                start: () => setDragged(view.id),
                end: () => setDragged(null),
                drop: () => dragged && move(dragged, index),
              }
            }
          />
        ))}
      </ol>
      {standing.length < views.length && (
        <div className={styles.withdrawn}>
          <Checkbox
            label={t('show_withdrawn', { count: views.length - standing.length })}
            checked={withdrawn}
            onChange={(event) => setWithdrawn(event.target.checked)}
          />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
