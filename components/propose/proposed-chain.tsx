'use client'

import { CircleHelp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { ProposedLink } from './proposal'
import styles from './proposed-chain.module.css'

/** Who said it, from the origin on the left to the article, as one line. */
export function ProposedChain({ chain }: { chain: readonly ProposedLink[] }) {
  const t = useTranslations('proposals')
  if (chain.length === 0) return <p className={styles.own}>{t('own')}</p>
  const pointsBack = chain.some(({ candidates }) => candidates !== null)
  return (
    <>
      <ol className={styles.chain} aria-label={t('chain')}>
        {chain.toReversed().map((link, i) => (
          <li key={i} className={styles.link}>
            <SourceKindIcon kind={link.kind} size={14} />
            <bdi className={styles.name}>{link.name}</bdi>
            {link.candidates && <CircleHelp aria-hidden="true" size={13} className={styles.doubt} />}
          </li>
        ))}
        <li className={styles.link}>{t('this_article')}</li>
      </ol>
      {pointsBack && <p className={styles.pointsBack}>{t('points_back')}</p>}
    </>
  )
}
