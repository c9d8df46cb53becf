'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Check, ExternalLink, Quote, Undo2, Waypoints, X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type NextLines, nextLinesQuery, useDismissHop, useWalkOn } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Skeleton } from '@/components/ui/skeleton'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { Appearance } from '@/lib/model/appearance'
import type { AppearanceId } from '@/lib/model/ids'
import styles from './next-hops.module.css'

type Line = NextLines['lines'][number]

interface NextHopsProps {
  appearance: Appearance
  name: string
  /** Told the first card that was added, where one goes on. */
  onAdded: (id: AppearanceId) => void
  onClose: () => void
}

/** Where they have it from: whom the page cites and links to, for a person to say yes or no to. */
export function NextHops({ appearance, name, onAdded, onClose }: NextHopsProps) {
  const t = useTranslations('witness')
  const sentence = useFailureSentence()
  const { id, claimId } = appearance
  const { data, error } = useQuery(nextLinesQuery(claimId, id))
  const walk = useWalkOn({ quiet: true })
  const dismiss = useDismissHop()
  const [all, setAll] = useState(false)
  const standing = data?.lines.filter(({ isDismissed }) => !isDismissed) ?? []
  const aside = data?.lines.filter(({ isDismissed }) => isDismissed) ?? []

  const accept = (line: Line, count: number) =>
    walk.mutate(
      { claimId, appearanceId: id, hops: line.hops.slice(0, count).map(asHop) },
      { onSuccess: ([first]) => first && onAdded(first.appearance.id) },
    )

  return (
    <section className={styles.panel} aria-label={t('next_of', { name })}>
      <header className={styles.head}>
        <h4 className={styles.title}>{t('next_of', { name })}</h4>
        <IconButton size="small" label={t('close')} icon={<X aria-hidden="true" />} onClick={onClose} />
      </header>
      {error && <NoticeBar urgent tone="bad" title={sentence(error)} />}
      {walk.error && <NoticeBar urgent tone="bad" title={sentence(walk.error)} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && standing.length === 0 && (
        <p className={styles.none}>
          {t(data.captureId || appearance.isArticle ? 'no_way_on' : 'keep_first')}
        </p>
      )}
      <ul className={styles.lines}>
        {standing.map((line) => (
          <li key={line.key} className={styles.line}>
            <LineOf line={line} />
            <div className={styles.acts}>
              <Button
                size="small"
                kind="primary"
                busy={walk.isPending}
                icon={<Check aria-hidden="true" />}
                onClick={() => accept(line, 1)}
                aria-label={t('accept_named', { name: line.hops[0]!.name })}
              >
                {t('accept')}
              </Button>
              {line.hops.length > 1 && (
                <Button
                  size="small"
                  busy={walk.isPending}
                  icon={<Waypoints aria-hidden="true" />}
                  onClick={() => accept(line, line.hops.length)}
                >
                  {t('accept_all', { count: line.hops.length })}
                </Button>
              )}
              <Button
                size="small"
                kind="quiet"
                icon={<X aria-hidden="true" />}
                onClick={() =>
                  dismiss.mutate({ claimId, appearanceId: id, key: line.key, isDismissed: true })
                }
                aria-label={t('dismiss_named', { name: line.hops[0]!.name })}
              >
                {t('dismiss')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <details className={styles.aside} open={all} onToggle={(event) => setAll(event.currentTarget.open)}>
          <summary>{t('dismissed', { count: aside.length })}</summary>
          <ul className={styles.lines}>
            {aside.map((line) => (
              <li key={line.key} className={styles.line}>
                <LineOf line={line} />
                <Button
                  size="small"
                  kind="quiet"
                  icon={<Undo2 aria-hidden="true" />}
                  onClick={() =>
                    dismiss.mutate({ claimId, appearanceId: id, key: line.key, isDismissed: false })
                  }
                >
                  {t('offer_again')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {data && <Known known={data.known} />}
    </section>
  )
}

function LineOf({ line }: { line: Line }) {
  const t = useTranslations('witness')
  const e = useTranslations('entry')
  const first = line.hops[0]!
  return (
    <div className={styles.words}>
      <p className={styles.names}>
        {line.hops.map((hop, i) => (
          <span key={i} className={styles.name}>
            {i > 0 && <ArrowLeft aria-label={t('has_it_from')} size={14} className={styles.arrow} />}
            <SourceKindIcon kind={hop.kind} size={15} />
            <bdi>{hop.name}</bdi>
          </span>
        ))}
        {first.sourceId ? (
          <Badge tone="neutral">{t('known')}</Badge>
        ) : (
          <Badge tone="accent">{t('new_source')}</Badge>
        )}
        {line.by === 'base' && <Badge tone="violet">{t('traced_before')}</Badge>}
        {first.captureId && <Badge tone="good">{t('page_kept')}</Badge>}
      </p>
      <p className={styles.why}>
        {e(`relation.${first.relation}`)}
        {first.url && (
          <a href={first.url} target="_blank" rel="noreferrer" className={styles.link}>
            <ExternalLink aria-hidden="true" size={13} /> <bdi>{hostOf(first.url)}</bdi>
          </a>
        )}
      </p>
      {line.words && (
        <p className={styles.quote} dir="auto">
          <Quote aria-hidden="true" size={13} /> {line.words}
        </p>
      )}
    </div>
  )
}

/** The same page on other claims, and as an article of its own: what is known of it already. */
function Known({ known }: { known: NextLines['known'] }) {
  const t = useTranslations('witness')
  if (known.articles.length + known.appearances.length === 0) return null
  return (
    <div className={styles.known}>
      <p>{t('page_known')}</p>
      <ul>
        {known.articles.map(({ id, headline }) => (
          <li key={id}>
            <Link href={`/articles/${id}`}>{t('is_article', { headline })}</Link>
          </li>
        ))}
        {known.appearances.map(({ id, claimId, claim, headline }) => (
          <li key={id}>
            <Link href={`/claims/${claimId}`} dir="auto">
              {claim}
            </Link>{' '}
            <span className={styles.where}>{headline}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const asHop = (hop: Line['hops'][number]) => ({
  source: hop.sourceId ? { id: hop.sourceId } : { new: { name: hop.name.slice(0, 300), kind: hop.kind } },
  appearance: {
    ...(hop.url && isAddress(hop.url) ? { url: hop.url } : {}),
    ...(hop.captureId ? { captureId: hop.captureId } : {}),
    ...(hop.language ? { language: hop.language } : {}),
    ...(hop.appearedOn ? { appearedOn: hop.appearedOn } : {}),
  },
  citation: { relation: hop.relation, ...(hop.phrase ? { phrase: hop.phrase.slice(0, 2000) } : {}) },
})

const isAddress = (url: string) => /^https?:\/\/[^\s]+$/i.test(url) && url.length <= 2000
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
