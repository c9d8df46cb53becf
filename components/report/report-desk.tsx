'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { ArticleHead } from '@/components/claim/article-head'
import { articleQuery } from '@/components/data/article-queries'
import { useMay } from '@/components/data/who'
import { Segmented } from '@/components/ui/segmented'
import { addressOf } from '@/lib/api/routes'
import type { ArticleId } from '@/lib/model/ids'
import { interfaceLanguages } from '@/lib/model/languages'
import { ChooseClaims } from './choose-claims'
import { ChooseReport } from './choose-report'
import { DraftMenu } from './draft-menu'
import { IssueForm } from './issue-form'
import { IssuedList } from './issued-list'
import { OrderList } from './order-list'
import styles from './report-desk.module.css'
import { SinceLastList } from './since-last-list'
import { useReportChoice } from './use-report-choice'

/** The report as it would be issued now, what to decide before issuing it, and what has been issued. */
export function ReportDesk({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('reportDesk')
  const { data: file } = useSuspenseQuery(articleQuery(articleId))
  const { choice, set, claims, setClaims } = useReportChoice()
  const { language } = choice
  const canIssue = useMay('report.issue')
  const draft = `${addressOf('previewReport', { articleId })}?language=${language}&parts=${choice.parts.join(',')}${claims ? `&claims=${claims.join(',')}` : ''}`
  // A person who ticks five boxes sees the fifth, not five pages loading.
  const preview = useDeferredValue(`${draft}&as=html`)
  return (
    <>
      <ArticleHead file={file} tab="report" />
      <div className={styles.desk}>
        <section className={styles.preview} aria-label={t('preview')}>
          <div className={styles.bar}>
            <h2 className={styles.title}>{t('preview')}</h2>
            <DraftMenu address={draft} />
            <Segmented
              size="small"
              label={t('language')}
              hideLabel
              value={language}
              options={interfaceLanguages.map((each) => ({ value: each, label: t(`in.${each}`) }))}
              onChange={(chosen) => set({ language: chosen })}
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
          <ChooseClaims file={file} chosen={claims} onChoose={setClaims} />
          <ChooseReport choice={choice} set={set} />
          <SinceLastList articleId={articleId} language={language} />
          {canIssue ? (
            <IssueForm file={file} choice={choice} set={set} claims={claims} />
          ) : (
            <p className={styles.note}>{t('leads_issue')}</p>
          )}
          <OrderList articleId={articleId} />
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
