'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { reportsQuery } from '@/components/data/report-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import type { ArticleId } from '@/lib/model/ids'
import styles from './report-desk.module.css'
import { ReportFiles } from './report-files'
import { ReportWeb } from './report-web'

/** Reports that were issued on an article: frozen, with the same bytes every time. */
export function IssuedList({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('reportDesk')
  const format = useFormatter()
  const mayIssue = useMay('report.issue')
  const query = useInfiniteQuery(reportsQuery(articleId))
  const reports = query.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('issued_title')}</h2>
      {query.isPending && <Skeleton lines={2} />}
      {query.isSuccess && reports.length === 0 && <p className={styles.note}>{t('none_issued')}</p>}
      <ol className={styles.list}>
        {reports.map((report) => (
          <li key={report.id} className={styles.issued}>
            <span className={styles.number}>
              {t('edition', { number: report.number, edition: report.edition })}
            </span>
            <span className={styles.note}>
              {format.dateTime(new Date(report.issuedAt), { dateStyle: 'long', timeStyle: 'short' })}
              {report.issuer && (
                <>
                  {' · '}
                  <bdi>{report.issuer}</bdi>
                </>
              )}
            </span>
            {report.decision && <span dir="auto">{report.decision}</span>}
            <ReportFiles report={report} />
            {mayIssue && (
              <span>
                <ReportWeb report={report} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button size="small" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </section>
  )
}
