'use client'

import { useQuery } from '@tanstack/react-query'
import { ExternalLink, FileDown, TextSelect } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { type Capture, captureQuery } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Skeleton } from '@/components/ui/skeleton'
import { useDayWords } from '@/components/ui/use-day-words'
import { addressOf } from '@/lib/api/routes'
import type { CaptureId } from '@/lib/model/ids'
import type { WordCheck } from '@/lib/model/word-check'
import { CheckedWords } from './checked-words'
import { KeepForm } from './keep-form'
import styles from './page-desk.module.css'
import { PagePicture } from './page-picture'
import { PageStamp } from './page-stamp'
import { PageText } from './page-text'
import { PageWatch } from './page-watch'
import { paragraphAt, paragraphsOf } from './page-words'

/** Words that a person picked from a kept page, with what the page says of itself. */
export interface PickedWords {
  excerpt: string
  language: string | null
  paragraph: number
  /** They say that they read it there. */
  isRead: boolean
}

interface PageDeskProps {
  /** Whose page it is. */
  name: string
  captureId: CaptureId | null
  url: string
  excerpt: string | null
  check: WordCheck | undefined
  /** Absent when the person may only look. */
  onKept?: ((capture: Capture) => void) | undefined
  onPick?: ((picked: PickedWords) => void) | undefined
  onClose: () => void
}

/** One page: fetched and kept here, then read here, its excerpt marked, words picked from it by selecting them. */
export function PageDesk({ name, captureId, url, excerpt, check, onKept, onPick, onClose }: PageDeskProps) {
  const t = useTranslations('witness')
  const [another, setAnother] = useState(false)
  const isKeeping = captureId === null || another
  return (
    <Dialog
      open
      size="wide"
      title={t(isKeeping ? 'keep_title' : 'kept_title', { name })}
      description={isKeeping ? t('keep_means') : undefined}
      onOpenChange={(stays) => stays || onClose()}
    >
      {isKeeping ? (
        onKept && (
          <KeepForm
            url={url}
            onKept={(capture) => {
              setAnother(false)
              onKept(capture)
            }}
          />
        )
      ) : (
        <KeptPage
          captureId={captureId}
          excerpt={excerpt}
          check={check}
          onPick={onPick}
          onAnother={onKept && (() => setAnother(true))}
        />
      )}
    </Dialog>
  )
}

interface KeptPageProps {
  captureId: CaptureId
  excerpt: string | null
  check: WordCheck | undefined
  onPick: ((picked: PickedWords) => void) | undefined
  onAnother: (() => void) | undefined
}

function KeptPage({ captureId, excerpt, check, onPick, onAnother }: KeptPageProps) {
  const sentence = useFailureSentence()
  const { data: capture, error } = useQuery(captureQuery(captureId))
  const canKeep = useMay('capture.keep')
  if (error) return <NoticeBar urgent tone="bad" title={sentence(error)} />
  if (!capture) return <Skeleton lines={8} />
  return (
    <div className={styles.page}>
      <AboutPage capture={capture} onAnother={onAnother} />
      <FindingNote capture={capture} />
      {excerpt && check && <CheckedWords check={check} excerpt={excerpt} page={capture.text} />}
      {capture.text && (
        <ReadAndPick key={captureId} capture={capture} text={capture.text} check={check} onPick={onPick} />
      )}
      <PagePicture capture={capture} canKeep={canKeep} />
      <PageWatch capture={capture} canKeep={canKeep} />
    </div>
  )
}

function AboutPage({ capture, onAnother }: { capture: Capture; onAnother: (() => void) | undefined }) {
  const t = useTranslations('witness')
  const format = useFormatter()
  const day = useDayWords()
  const { id, title, outlet, byline, publishedOn, fetchedAt, originalUrl, originalAt } = capture
  const own = capture.finalUrl ?? capture.url
  const original = originalUrl ?? own
  const archived = originalUrl ? own : null
  const file = (form: string) => addressOf('captureFile', { captureId: id, format: form })
  return (
    <header className={styles.about}>
      <h3 className={styles.title} lang={capture.language ?? undefined} dir="auto">
        {title ?? capture.name ?? own}
      </h3>
      <p className={styles.facts}>
        {[outlet, byline, publishedOn && day(publishedOn)].filter(Boolean).map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
        <span>
          {t('kept_on', {
            when: format.dateTime(new Date(fetchedAt), { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </span>
      </p>
      <p className={styles.links}>
        {original && <Away href={original} label={t('original')} />}
        {archived && (
          <Away
            href={archived}
            label={originalAt ? t('archive_of', { when: originalAt.slice(0, 10) }) : t('archive')}
          />
        )}
        <Away href={file('original')} label={t('as_it_came')} />
        <a href={file('warc')} download className={styles.link}>
          <FileDown aria-hidden="true" size={14} /> WARC
        </a>
        <a href={file('wacz')} download className={styles.link}>
          <FileDown aria-hidden="true" size={14} /> WACZ
        </a>
        <PageStamp capture={capture} />
        {onAnother && (
          <Button size="small" kind="quiet" onClick={onAnother}>
            {t('another')}
          </Button>
        )}
      </p>
    </header>
  )
}

const Away = ({ href, label }: { href: string; label: string }) => (
  <a href={href} target="_blank" rel="noreferrer" className={styles.link}>
    <ExternalLink aria-hidden="true" size={14} /> {label}
  </a>
)

/** What was found instead of a page to lean on. */
function FindingNote({ capture }: { capture: Capture }) {
  const t = useTranslations('witness')
  if (capture.finding === 'read') return null
  return <NoticeBar tone="warn" title={t(`finding.${capture.finding}`)} />
}

interface ReadAndPickProps {
  capture: Capture
  text: string
  check: WordCheck | undefined
  onPick: ((picked: PickedWords) => void) | undefined
}

function ReadAndPick({ capture, text, check, onPick }: ReadAndPickProps) {
  const t = useTranslations('witness')
  const [span, setSpan] = useState<{ start: number; end: number } | null>(null)
  const [isRead, setRead] = useState(true)
  const [marks] = useState(() =>
    (check?.captureId === capture.id ? check.parts : []).flatMap(({ start, end }) =>
      start === null || end === null ? [] : [{ start, end }],
    ),
  )
  const words = span ? text.slice(span.start, span.end) : ''
  const isLong = words.length > 10_000
  const take = () =>
    span &&
    !isLong &&
    onPick?.({
      excerpt: words,
      language: capture.language,
      paragraph: paragraphAt(paragraphsOf(text, []), span.start),
      isRead,
    })
  return (
    <>
      {onPick && <p className={styles.hint}>{t('pick_hint')}</p>}
      <PageText
        text={text}
        lang={capture.language}
        marks={marks}
        onSelect={onPick && setSpan}
        onTake={take}
      />
      {onPick && (
        <div className={styles.pick}>
          <p className={styles.picked} aria-live="polite">
            {isLong ? t('too_long') : span ? <q dir="auto">{shortened(words)}</q> : t('nothing_picked')}
          </p>
          <Checkbox
            label={t('read_here')}
            checked={isRead}
            onChange={(event) => setRead(event.target.checked)}
          />
          <Button
            kind="primary"
            icon={<TextSelect aria-hidden="true" />}
            disabled={!span || isLong}
            // A press must not take the selection away before it is read.
            onPointerDown={(event) => event.preventDefault()}
            onClick={take}
          >
            {t('take_words')}
          </Button>
        </div>
      )}
    </>
  )
}

/** By whole characters, so that no letter is cut through. */
function shortened(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ')]
  return letters.length > 160
    ? `${letters.slice(0, 110).join('')} … ${letters.slice(-40).join('')}`
    : letters.join('')
}
