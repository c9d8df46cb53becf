'use client'

import { ChevronRight } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { classNames } from '@/components/ui/class-names'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { mainLine, relationBetween } from '@/lib/chain/main-line'
import { isUnnamed } from '@/lib/model/source-kinds'
import { AccessSign } from './access-sign'
import styles from './chain-strip.module.css'

/** A claim's chain in one line, from whoever said it first to this article. For lists and margins. */
export function ChainStrip({ view }: { view: ClaimView }) {
  const t = useTranslations('chain')
  const { chain } = view
  const { nodes, otherEnds } = useMemo(() => mainLine(chain), [chain])
  if (nodes.length < 2) {
    const ground = chain.root >= 0 && chain.firsthand[chain.root] ? 'own' : 'unsourced'
    return (
      <p className={classNames(styles.strip, styles[ground])}>
        <SourceKindIcon kind={ground} size={15} />
        {t(`ground.${ground}`)}
      </p>
    )
  }
  return (
    <ol className={styles.strip} aria-label={t('chain.strip')}>
      {nodes.map((v, i) => {
        const { source, name } = chain.parties[chain.party[v]!]!
        const kind = source?.kind ?? 'unknown'
        const next = nodes[i + 1]
        const relation = next === undefined ? undefined : relationBetween(chain, next, v)
        return (
          <Fragment key={chain.appearances[v]!.id}>
            <li className={classNames(styles.stop, isUnnamed(kind) && styles.unnamed)}>
              {v === chain.root ? (
                <span>{t('chain.article_end')}</span>
              ) : (
                <>
                  <SourceKindIcon kind={kind} size={14} />
                  <span dir="auto">{name}</span>
                </>
              )}
            </li>
            {next !== undefined && (
              <li className={styles.hop}>
                <AccessSign access={chain.appearances[v]!.access} />
                {relation && <span className="visually-hidden">{t(`by.${relation}`)}</span>}
                <ChevronRight aria-hidden="true" size={14} />
              </li>
            )}
          </Fragment>
        )
      })}
      {otherEnds > 0 && <li className={styles.more}>{t('chain.more', { count: otherEnds })}</li>}
    </ol>
  )
}
