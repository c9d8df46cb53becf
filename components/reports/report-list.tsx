'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { MoreRows } from '@/components/data/more-rows'
import { reportsQuery } from '@/components/data/report-queries'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { FactsLine } from '@/components/ui/facts-line'
import { PageHead } from '@/components/ui/page-head'
import { RowLink } from '@/components/ui/row-link'
import { Row, Rows } from '@/components/ui/rows'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { ReportAnswer } from '@/lib/api/answers'
import { addressOf } from '@/lib/api/routes'
import styles from './report-list.module.css'

/** Every report that was issued, newest first. Each is frozen: its files have the same bytes every time. */
export function ReportList() {
  const t = useTranslations('reports')
  const issuing = useTranslations('issuing')
  return (
    <>
      <PageHead
        title={t('title')}
        meta={t('meta')}
        actions={
          <>
            <ButtonLink href="/reports/wide">{issuing('wide_title')}</ButtonLink>
            <ButtonLink href="/verify">{issuing('verify')}</ButtonLink>
          </>
        }
      />
      <MoreRows
        query={useInfiniteQuery(reportsQuery())}
        empty={<Empty title={t('none')} text={t('none_text')} />}
      >
        {(reports) => (
          <Rows label={t('title')}>
            {reports.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </Rows>
        )}
      </MoreRows>
    </>
  )
}

function ReportRow({ report }: { report: ReportAnswer }) {
  const t = useTranslations('reports')
  const format = useFormatter()
  const nameOf = useLanguageName()
  return (
    <Row
      end={report.files.map((file) => (
        <a
          key={file.format}
          className={styles.file}
          href={addressOf('reportFile', { reportId: report.id, format: file.format })}
          target="_blank"
          rel="noreferrer"
          aria-label={t('open_file', { format: file.format.toUpperCase(), number: report.number })}
        >
          {file.format.toUpperCase()}
        </a>
      ))}
    >
      <RowLink href={`/articles/${report.articleId}/report`} dir="auto" lines={2}>
        {report.headline}
      </RowLink>
      <FactsLine>
        {t('number', { number: report.number, edition: report.edition })}
        {nameOf(report.language)}
        {format.dateTime(new Date(report.issuedAt), { dateStyle: 'medium', timeStyle: 'short' })}
        {report.issuer && <bdi>{report.issuer}</bdi>}
      </FactsLine>
      {report.decision && (
        <p className={styles.decision} dir="auto">
          {report.decision}
        </p>
      )}
    </Row>
  )
}
