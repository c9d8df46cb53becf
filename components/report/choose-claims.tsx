'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId } from '@/lib/model/ids'
import styles from './choose-report.module.css'

interface ChooseClaimsProps {
  file: ArticleFile
  /** Null: all of them. */
  chosen: readonly ClaimId[] | null
  onChoose: (claims: ClaimId[] | null) => void
}

/** Whether the report tells of the whole article or of some of its claims, with the count in view. */
export function ChooseClaims({ file, chosen, onChoose }: ChooseClaimsProps) {
  const t = useTranslations('issuing')
  const all = file.claims.map(({ claim }) => claim.id)
  const isChosen = (id: ClaimId) => !chosen || chosen.includes(id)
  const choose = (ids: ClaimId[]) => onChoose(ids.length === all.length ? null : ids)
  return (
    <section className={styles.card} aria-label={t('about')}>
      <h2 className={styles.title}>{t('about')}</h2>
      <p className={styles.count} role="status">
        {chosen
          ? t('about_some', { count: chosen.length, all: all.length })
          : t('about_all', { count: all.length })}
      </p>
      {all.length > 1 && (
        <details>
          <summary className={styles.summary}>{t('choose_claims')}</summary>
          <fieldset className={styles.claims}>
            <legend className="visually-hidden">{t('choose_claims')}</legend>
            {file.claims.map(({ claim }, i) => (
              <Checkbox
                key={claim.id}
                label={
                  <span dir="auto" className={styles.claim}>
                    {i + 1}. {claim.text}
                  </span>
                }
                checked={isChosen(claim.id)}
                // The last one stays: a report of nothing is none.
                disabled={chosen?.length === 1 && isChosen(claim.id)}
                onChange={({ target: { checked } }) =>
                  choose(all.filter((id) => (id === claim.id ? checked : isChosen(id))))
                }
              />
            ))}
          </fieldset>
          {chosen && (
            <Button size="small" kind="quiet" onClick={() => onChoose(null)}>
              {t('all_claims')}
            </Button>
          )}
        </details>
      )}
    </section>
  )
}
