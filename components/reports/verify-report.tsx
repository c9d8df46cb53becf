'use client'

import { CircleCheck, CircleX, FileSearch } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { type Answer, ask } from '@/components/data/api-client'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { FileButton } from '@/components/ui/file-button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { useFileDrop } from '@/components/ui/use-file-drop'
import { sha256Hex } from '@/lib/text/hash'
import styles from './verify-report.module.css'

interface Looked {
  name: string
  sha256: string
  known: Answer<'verifyFile'>['known']
}

/**
 * Is this file a report of this newsroom, and unchanged? The file stays where it is: it is hashed in the browser, and
 * only the hash is asked about.
 */
export function VerifyReport() {
  const t = useTranslations('issuing')
  const sentence = useFailureSentence()
  const [busy, setBusy] = useState(false)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const look = async (file: File) => {
    setBusy(true)
    setProblem(null)
    setLooked(null)
    try {
      const sha256 = await hashOf(new Uint8Array(await file.arrayBuffer()))
      const { known } = await ask('verifyFile', { params: { sha256 } })
      setLooked({ name: file.name, sha256, known })
    } catch (error) {
      setProblem(sentence(error as Error))
    }
    setBusy(false)
  }
  return (
    <div className={styles.drop} {...useFileDrop((file) => void look(file))}>
      <FileSearch aria-hidden="true" size={28} className={styles.icon} />
      <p>{t('verify_drop')}</p>
      <FileButton kind="primary" busy={busy} label={t('verify_choose')} onFile={(file) => void look(file)}>
        {t('verify_choose')}
      </FileButton>
      <p className={styles.hint}>{t('verify_stays')}</p>
      <div className={styles.answer} aria-live="polite">
        {problem && <NoticeBar urgent tone="bad" title={problem} />}
        {looked && <Verified looked={looked} />}
      </div>
    </div>
  )
}

function Verified({ looked: { name, sha256, known } }: { looked: Looked }) {
  const t = useTranslations('issuing')
  const format = useFormatter()
  const when = (instant: string) =>
    format.dateTime(new Date(instant), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    })
  return (
    <section className={styles.verdict} data-known={known !== null || undefined}>
      <h2 className={styles.title}>
        {known ? (
          <CircleCheck aria-hidden="true" className={styles.good} />
        ) : (
          <CircleX aria-hidden="true" className={styles.bad} />
        )}
        {known ? t('verify_known') : t('verify_unknown')}
      </h2>
      <p className={styles.hint}>
        <bdi>{name}</bdi>
      </p>
      {known ? (
        <>
          <p>
            {t('verify_is', {
              number: known.number,
              edition: known.edition,
              newsroom: known.newsroom || t('this_newsroom'),
              when: when(known.issuedAt),
            })}
          </p>
          <p dir="auto">{known.headline}</p>
          {known.newer ? (
            <NoticeBar
              tone="warn"
              title={t('verify_newer', { number: known.newer.number, when: when(known.newer.issuedAt) })}
            >
              {known.newer.slug && <a href={`/r/${known.newer.slug}`}>{t('verify_read_newer')}</a>}
            </NoticeBar>
          ) : (
            <p>{t('verify_newest')}</p>
          )}
          {known.corrections.length > 0 && (
            <NoticeBar
              tone="warn"
              title={t('verify_corrected', {
                count: known.corrections.length,
                open: known.corrections.filter(({ settled }) => !settled).length,
              })}
            />
          )}
          {known.slug && (
            <p>
              <a href={`/r/${known.slug}`}>{t('verify_page')}</a>
            </p>
          )}
        </>
      ) : (
        <p>{t('verify_unknown_means')}</p>
      )}
      <p className={styles.hash}>SHA-256 {sha256}</p>
    </section>
  )
}

/** The browser's own hash where it has one (a secure page), ours elsewhere. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return sha256Hex(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
