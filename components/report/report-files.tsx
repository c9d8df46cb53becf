'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Plus, RotateCw, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useDropReportFile, useMakeReportFile } from '@/components/data/issuing-acts'
import { useMay } from '@/components/data/who'
import { Button, IconButton } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { Spinner } from '@/components/ui/spinner'
import type { ReportAnswer } from '@/lib/api/answers'
import { addressOf } from '@/lib/api/routes'
import { formatNames, isFormatName } from '@/lib/report/format-table'
import styles from './report-desk.module.css'

/** While a file is being made; a live notice usually comes first. */
const lookAgain = 2500

/** The files of an issued report: those that are there, those that are being made, and one more. */
export function ReportFiles({ report }: { report: ReportAnswer }) {
  const t = useTranslations('issuing')
  const desk = useTranslations('reportDesk')
  const client = useQueryClient()
  const mayIssue = useMay('report.issue')
  const make = useMakeReportFile(report.id)
  const drop = useDropReportFile(report.id)
  const isMaking = report.making.some(({ failed }) => !failed)

  useEffect(() => {
    if (!isMaking) return
    const timer = setInterval(() => client.invalidateQueries({ queryKey: ['reports'] }), lookAgain)
    return () => clearInterval(timer)
  }, [isMaking, client])

  const nameOf = (format: string) => (isFormatName(format) ? t(`format.${format}`) : format.toUpperCase())
  const left = formatNames.filter(
    (name) =>
      !report.files.some(({ format }) => format === name) &&
      !report.making.some(({ format }) => format === name),
  )
  return (
    <>
      <span className={styles.files}>
        {report.files.map((file) => (
          <a
            key={file.format}
            className={styles.file}
            href={addressOf('reportFile', { reportId: report.id, format: file.format })}
            target="_blank"
            rel="noreferrer"
          >
            {desk('file', { format: nameOf(file.format), kilobytes: Math.ceil(file.bytes / 1024) })}
          </a>
        ))}
        {mayIssue && report.composition && left.length > 0 && (
          <Menu
            trigger={
              <Button size="small" kind="quiet" icon={<Plus aria-hidden="true" size={15} />}>
                {t('one_more')}
              </Button>
            }
            items={left.map((name) => ({ label: t(`format.${name}`), onSelect: () => make.mutate(name) }))}
          />
        )}
      </span>
      {report.making.map(({ format, failed }) => (
        <span key={format} className={styles.making} role="status">
          {failed ? (
            <span className={styles.failed}>{t('failed', { format: nameOf(format) })}</span>
          ) : (
            <>
              <Spinner /> {t('making', { format: nameOf(format) })}
            </>
          )}
          {mayIssue && failed && (
            <IconButton
              label={t('try_again', { format: nameOf(format) })}
              icon={<RotateCw aria-hidden="true" size={15} />}
              onClick={() => make.mutate(format)}
            />
          )}
          {mayIssue && (
            <IconButton
              label={t('call_off', { format: nameOf(format) })}
              icon={<X aria-hidden="true" size={15} />}
              onClick={() => drop.mutate(format)}
            />
          )}
        </span>
      ))}
    </>
  )
}
