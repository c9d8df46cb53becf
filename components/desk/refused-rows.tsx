'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ClaimId } from '@/lib/model/ids'
import styles from './bulk-bar.module.css'

export interface Refused {
  id: ClaimId
  text: string
  why: string
}

/** The claims of an act on many that were left as they are, each with the reason. */
export function RefusedRows({ refused, onClose }: { refused: readonly Refused[]; onClose: () => void }) {
  const t = useTranslations('queue')
  return (
    <Dialog
      open={refused.length > 0}
      onOpenChange={(stays) => stays || onClose()}
      title={t('bulk_refused', { count: refused.length })}
      description={t('bulk_refused_means')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <ul className={styles.refused}>
        {refused.map(({ id, text, why }) => (
          <li key={id}>
            <Link href={`/claims/${id}`} dir="auto" className={styles.refusedClaim}>
              {text}
            </Link>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
