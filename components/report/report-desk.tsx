'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ArticleHead } from '@/components/claim/article-head'
import { articleQuery } from '@/components/data/article-queries'
import { useMay } from '@/components/data/who'
import { Segmented } from '@/components/ui/segmented'
import { addressOf } from '@/lib/api/routes'
import type { ArticleId } from '@/lib/model/ids'
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from '@/lib/model/languages'
import { IssueForm } from './issue-form'
import { IssuedList } from './issued-list'
import styles from './report-desk.module.css'

/** The report as it would be issued now, what to decide before issuing it, and what has been issued. */
export function ReportDesk({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('reportDesk')
  const locale = useLocale()
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const [language, setLanguage] = useState<InterfaceLanguage>(isInterfaceLanguage(locale) ? locale : 'en')
  const canIssue = useMay('report.issue')
  const preview = `${addressOf('previewReport', { articleId })}?language=${language}&as=html`
  return (
    <>
      <ArticleHead file={file} tab="report" />
      <div className={styles.desk}>
        <section className={styles.preview} aria-label={t('preview')}>
          <div className={styles.bar}>
            <h2 className={styles.title}>{t('preview')}</h2>
            <Segmented
              size="small"
              label={t('language')}
              hideLabel
              value={language}
              options={interfaceLanguages.map((each) => ({ value: each, label: t(`in.${each}`) }))}
              onChange={setLanguage}
            />
          </div>
          {/* Nothing runs in it and nothing leaves it: an article may hold any words. Links open beside the app. */}
          <iframe
            className={styles.page}
            title={t('preview')}
            src={preview}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </section>
        <div className={styles.side}>
          {canIssue ? (
            <IssueForm file={file} language={language} />
          ) : (
            <p className={styles.note}>{t('leads_issue')}</p>
          )}
          <IssuedList articleId={articleId} />
          <section className={styles.part}>
            <h2 className={styles.title}>{t('dossier')}</h2>
            <p className={styles.note}>{t('dossier_means')}</p>
            <a className={styles.file} href={addressOf('dossier', { articleId })} download>
              <Download aria-hidden="true" size={15} /> {t('dossier_download')}
            </a>
          </section>
        </div>
      </div>
    </>
  )
}
