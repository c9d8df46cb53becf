'use client'

import type { FormEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePresence } from '@/components/data/who-is-here'
import type { PresencePlace } from '@/lib/api/team-asks'
import type { ClaimId } from '@/lib/model/ids'
import styles from './present-here.module.css'

/** The parts of a claim's page, and whose hands in them do what. */
const placeOf: Record<string, PresencePlace> = {
  'claim-chain': 'chain',
  'claim-evidence': 'evidence',
  'claim-replies': 'evidence',
  'claim-review': 'verdict',
  'claim-talk': 'talk',
}

/** Who else is at this claim and whose hands are in it, above what they are in. Listens to typing in everything it holds. */
export function PresentHere({ claimId, children }: { claimId: ClaimId; children: ReactNode }) {
  const t = useTranslations('talk')
  const { others, typeAt } = usePresence(claimId)
  const onInput = (event: FormEvent) => {
    const part = (event.target as HTMLElement).closest('section[id^="claim-"]')
    typeAt(placeOf[part?.id ?? ''] ?? 'words')
  }
  const typing = others.filter((one) => one.typing !== null)
  const looking = others.filter((one) => one.typing === null).map(({ name }) => name)
  return (
    <div className={styles.watched} onInput={onInput}>
      <div role="status" className={styles.bar} data-anybody={others.length > 0 || undefined}>
        {typing.map(({ id, name, typing: place }) => (
          <p key={id} className={styles.typing}>
            <span aria-hidden="true" className={styles.dot} /> {t(`typing.${place!}`, { name })}
          </p>
        ))}
        {looking.length > 0 && (
          <p className={styles.looking}>
            <span aria-hidden="true" className={styles.dot} />{' '}
            {t('here', { count: looking.length, names: looking.join(', ') })}
          </p>
        )}
      </div>
      {children}
    </div>
  )
}
