'use client'

import { useQuery } from '@tanstack/react-query'
import { Globe, Link2, X } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import {
  usePublishReport,
  useShareReport,
  useTakeDownReport,
  useUnshareReport,
} from '@/components/data/issuing-acts'
import { reportPageQuery } from '@/components/data/issuing-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { LinkOnce, type OnceLink } from '@/components/people/link-once'
import { Button, IconButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ReportAnswer } from '@/lib/api/answers'
import { fold } from '@/lib/text/fold'
import styles from './report-web.module.css'

/** The public page of an issued report and the private links to it, in a dialog of its own. */
export function ReportWeb({ report }: { report: ReportAnswer }) {
  const t = useTranslations('issuing')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" icon={<Globe aria-hidden="true" size={15} />} onClick={() => setOpen(true)}>
        {report.slug ? t('on_the_web') : t('share')}
      </Button>
      {open && (
        <Dialog open onOpenChange={setOpen} title={t('web_title', { number: report.number })}>
          <WebDesk report={report} />
        </Dialog>
      )}
    </>
  )
}

/** "VR-2026-0001 kim tawarkan 100 ribu": an address that says what stands at it. */
const proposed = ({ number, headline }: ReportAnswer) =>
  fold(`${number} ${headline}`)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

function WebDesk({ report }: { report: ReportAnswer }) {
  const t = useTranslations('issuing')
  const format = useFormatter()
  const sentence = useFailureSentence()
  const { data } = useQuery(reportPageQuery(report.id))
  const publish = usePublishReport(report.id)
  const takeDown = useTakeDownReport(report.id)
  const share = useShareReport(report.id)
  const unshare = useUnshareReport()
  const [slug, setSlug] = useState<string | null>(null)
  const [indexed, setIndexed] = useState<boolean | null>(null)
  const [why, setWhy] = useState('')
  const [note, setNote] = useState('')
  const [days, setDays] = useState('14')
  const [once, setOnce] = useState<OnceLink | null>(null)
  if (!data) return null
  const { page, links } = data
  const stands = page !== null && page.takenDownAt === null
  const address = slug ?? page?.slug ?? proposed(report)
  const isIndexed = indexed ?? page?.indexed ?? false
  const now = new Date().toISOString()
  const failure = publish.error ?? takeDown.error ?? share.error
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'medium' })

  return (
    <div className={styles.desk}>
      {failure && <NoticeBar urgent tone="bad" title={sentence(failure)} />}
      <section className={styles.part}>
        <h3 className={styles.title}>{t('page_title')}</h3>
        <p className={styles.hint}>{t('page_means')}</p>
        {stands && (
          <p>
            <a href={`/r/${page.slug}`} target="_blank" rel="noreferrer">
              {`/r/${page.slug}`}
            </a>{' '}
            <span className={styles.hint}>{t('since_day', { day: day(page.publishedAt) })}</span>
          </p>
        )}
        {page?.takenDownAt && (
          <NoticeBar tone="warn" title={t('taken_down', { day: day(page.takenDownAt) })}>
            <span dir="auto">{page.takenDownWhy}</span>
          </NoticeBar>
        )}
        <Field label={t('slug')} hint={t('slug_hint')}>
          {(props) => (
            <TextInput
              {...props}
              dir="ltr"
              maxLength={100}
              value={address}
              onChange={(event) => setSlug(event.target.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-'))}
            />
          )}
        </Field>
        <Checkbox
          label={t('indexed')}
          hint={t('indexed_hint')}
          checked={isIndexed}
          onChange={(event) => setIndexed(event.target.checked)}
        />
        <div className={styles.row}>
          <Button
            kind={stands ? 'plain' : 'primary'}
            busy={publish.isPending}
            onClick={() => publish.mutate({ slug: address.replace(/^-+|-+$/g, ''), indexed: isIndexed })}
          >
            {stands ? t('change_page') : t('put_up')}
          </Button>
        </div>
        {stands && (
          <div className={styles.row}>
            <Field label={t('why_down')}>
              {(props) => (
                <TextInput
                  {...props}
                  maxLength={1000}
                  value={why}
                  onChange={(event) => setWhy(event.target.value)}
                />
              )}
            </Field>
            <Button
              kind="danger"
              disabled={why.trim() === ''}
              busy={takeDown.isPending}
              onClick={() => takeDown.mutate(why.trim(), { onSuccess: () => setWhy('') })}
            >
              {t('take_down')}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{t('links_title')}</h3>
        <p className={styles.hint}>{t('links_mean')}</p>
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.id} className={styles.link}>
              <Link2 aria-hidden="true" size={15} />
              <span dir="auto">{link.note ?? t('no_note')}</span>
              <span className={styles.hint}>
                {link.revokedAt
                  ? t('withdrawn', { day: day(link.revokedAt) })
                  : link.expiresAt < now
                    ? t('ran_out', { day: day(link.expiresAt) })
                    : t('until', { day: day(link.expiresAt) })}
              </span>
              {!link.revokedAt && link.expiresAt >= now && (
                <IconButton
                  label={t('withdraw', { note: link.note ?? t('no_note') })}
                  icon={<X aria-hidden="true" size={15} />}
                  onClick={() => unshare.mutate(link.id)}
                />
              )}
            </li>
          ))}
        </ul>
        <div className={styles.row}>
          <Field label={t('for_whom')} optional>
            {(props) => (
              <TextInput
                {...props}
                maxLength={200}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('valid')}>
            {(props) => (
              <Select
                {...props}
                value={days}
                options={['1', '7', '14', '30', '90'].map((each) => ({
                  value: each,
                  label: t('days', { count: Number(each) }),
                }))}
                onChange={(event) => setDays(event.target.value)}
              />
            )}
          </Field>
          <Button
            busy={share.isPending}
            onClick={() =>
              share.mutate(
                { note: note.trim() || null, days: Number(days) },
                {
                  onSuccess: ({ link }) => {
                    setNote('')
                    const ends = new Date(Date.now() + Number(days) * 86_400_000)
                    setOnce({ title: t('link_made'), link, expiresAt: ends.toISOString() })
                  },
                },
              )
            }
          >
            {t('make_link')}
          </Button>
        </div>
      </section>
      {once && <LinkOnce link={once} onClose={() => setOnce(null)} />}
    </div>
  )
}
