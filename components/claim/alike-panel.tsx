'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { alikeQuery } from '@/components/data/alike-acts'
import { Coming } from '@/components/ui/coming'
import type { ClaimId } from '@/lib/model/ids'
import styles from './alike-panel.module.css'
import { rowStatus } from './row-status'
import { StatusBadge } from './status-badge'

const AlikeList = dynamic(() => import('./alike-list').then((room) => room.AlikeList), { loading: Coming })

/**
 * Was this checked before? One line from the start, whatever is found, so that what stands below keeps its place;
 * with where the nearest one stands. The claims themselves come when it is opened.
 */
export function AlikePanel({ claimId, canAmend }: { claimId: ClaimId; canAmend: boolean }) {
  const t = useTranslations('alike')
  const id = useId()
  const { data } = useQuery(alikeQuery(claimId))
  const [open, setOpen] = useState(false)
  const found = data ? data.links.length + data.alike.length : 0
  const same = data?.alike.filter((row) => row.kind === 'same') ?? []
  const nearest = data?.links[0] ?? same[0]
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h3 className={styles.title}>
        <button
          id={`${id}-title`}
          type="button"
          className={styles.toggle}
          aria-expanded={open && found > 0}
          aria-controls={`${id}-list`}
          disabled={found === 0}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown aria-hidden="true" size={16} className={styles.chevron} />
          {t('title')}
          {nearest && <StatusBadge status={rowStatus(nearest)} />}
          <span className={styles.sum} data-telling={nearest ? '' : undefined}>
            {!data
              ? t('looking')
              : found === 0
                ? t('nothing')
                : t('sum', {
                    same: same.length,
                    linked: data.links.length,
                    related: data.alike.length - same.length,
                  })}
          </span>
        </button>
      </h3>
      <div id={`${id}-list`}>
        {open && data && found > 0 && <AlikeList alike={data} claimId={claimId} canAmend={canAmend} />}
      </div>
    </section>
  )
}
