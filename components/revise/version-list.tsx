'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { revisionsQuery } from '@/components/data/article-queries'
import { Badge } from '@/components/ui/badge'
import { Panel } from '@/components/ui/panel'
import type { NameOf } from '@/lib/audit/retell'
import type { ArticleId } from '@/lib/model/ids'
import styles from './version-list.module.css'

/** Every version of an article's text, newest first, each to be read as it stood. */
export function VersionList({ articleId, nameOf }: { articleId: ArticleId; nameOf: NameOf }) {
  const t = useTranslations('revise')
  const format = useFormatter()
  const { data: versions } = useQuery(revisionsQuery(articleId))
  if (!versions) return null
  const newestFirst = versions.toSorted((a, b) => b.number - a.number)
  const kept = ({ createdAt, createdBy }: (typeof versions)[number]) => {
    const at = format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })
    const who = createdBy && nameOf(createdBy)
    return who ? t('kept_by', { at, who }) : t('brought_in', { at })
  }
  return (
    <Panel
      title={t('versions')}
      count={versions.length}
      hint={versions.length === 1 ? t('one_version') : undefined}
    >
      <ol className={styles.list} reversed>
        {newestFirst.map((version, i) => (
          <li key={version.id} className={styles.item}>
            <Link href={`/articles/${articleId}/versions/${version.number}`} className={styles.link}>
              {t('version', { number: version.number })}
            </Link>
            {i === 0 && <Badge tone="accent">{t('newest')}</Badge>}
            <span className={styles.kept}>{kept(version)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
