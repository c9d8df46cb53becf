'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { editionChangesQuery } from '@/components/data/issuing-queries'
import type { ArticleId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import styles from './choose-report.module.css'

/** What a report issued now would say otherwise than the edition before; nothing before the first. */
export function SinceLastList({
  articleId,
  language,
}: {
  articleId: ArticleId
  language: InterfaceLanguage
}) {
  const t = useTranslations('issuing')
  const format = useFormatter()
  const since = useQuery(editionChangesQuery(articleId, language)).data?.since
  if (!since) return null
  return (
    <details open={since.changes.length <= 8}>
      <summary className={styles.summary}>
        {t('since', { number: since.number, count: since.changes.length })}
      </summary>
      <p className={styles.hint}>
        {t('since_when', { when: format.dateTime(new Date(since.issuedAt), { dateStyle: 'long' }) })}
      </p>
      <ul className={styles.changes} lang={language}>
        {since.changes.map(({ number, sentence }) => (
          <li key={`${number}${sentence}`}>
            {number !== null && <b>{t('claim', { number })} </b>}
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}
