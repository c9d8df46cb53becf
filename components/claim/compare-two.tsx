'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRestoreFlag } from '@/components/data/claim-acts'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { RunWords } from '@/components/ui/run-words'
import type { Run } from '@/lib/drift/word-diff'
import type { ClaimFile } from '@/lib/model/file'
import styles from './compare-two.module.css'
import { DismissForm, SeverityIcon } from './flag-list'
import type { ComparedPair, DriftFinding } from './use-drift'

interface CompareTwoProps {
  pair: ComparedPair
  file: ClaimFile
  onClose: () => void
}

/** What a source says and what is said where it is cited, beside each other. An invitation to read, never a verdict. */
export function CompareTwo({ pair, file, onClose }: CompareTwoProps) {
  const t = useTranslations('drift')
  const c = useTranslations('compare')
  const { standing, dismissed, diff } = pair
  const nothing = standing.length + dismissed.length === 0
  return (
    <Dialog
      open
      size="wide"
      title={t('compare')}
      description={t('hint')}
      onOpenChange={(stays) => stays || onClose()}
    >
      <div className={styles.sides}>
        <Side
          head={t('origin')}
          name={pair.originName}
          text={pair.origin.text}
          lang={pair.origin.lang}
          runs={
            diff?.left ??
            marked(
              pair.origin.text,
              'removed',
              standing.map(({ drift }) => drift.origin),
            )
          }
        />
        <Side
          head={t('citing')}
          name={pair.citingName}
          text={pair.citing.text}
          lang={pair.citing.lang}
          runs={
            diff?.right ??
            marked(
              pair.citing.text,
              'added',
              standing.map(({ drift }) => drift.citing),
            )
          }
        />
      </div>
      {pair.between > 0 && <p className={styles.note}>{c('between', { count: pair.between })}</p>}
      {nothing && <p className={styles.note}>{t(pair.readable ? 'nothing' : 'unreadable')}</p>}
      {standing.length > 0 && (
        <ul className={styles.findings} aria-label={c('findings')}>
          {standing.map((finding) => (
            <Finding key={finding.code} finding={finding} file={file} />
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <details className={styles.aside}>
          <summary>{c('set_aside', { count: dismissed.length })}</summary>
          <ul className={styles.findings}>
            {dismissed.map((finding) => (
              <SetAside key={finding.code} finding={finding} file={file} />
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  )
}

interface SideProps {
  head: string
  name: string
  text: string
  lang: string
  runs: readonly Run[]
}

const Side = ({ head, name, text, lang, runs }: SideProps) => (
  <figure className={styles.side}>
    <figcaption className={styles.head}>
      {head} <bdi className={styles.name}>{name}</bdi>
    </figcaption>
    <blockquote className={styles.text} lang={lang === 'und' ? undefined : lang} dir="auto">
      <RunWords text={text} runs={runs} />
    </blockquote>
  </figure>
)

function Finding({ finding, file }: { finding: DriftFinding; file: ClaimFile }) {
  const t = useTranslations('drift')
  const claim = useTranslations('claim')
  const canDismiss = useMay('flag.dismiss')
  const [asking, setAsking] = useState(false)
  return (
    <li className={styles.finding} data-severity={finding.flag.severity}>
      <SeverityIcon severity={finding.flag.severity} />
      <div className={styles.words}>
        <p>
          <strong>{t(`name.${finding.code}`)}</strong> {t(`means.${finding.code}`)}
        </p>
        {asking ? (
          <DismissForm flag={finding.flag} file={file} onClose={() => setAsking(false)} />
        ) : (
          canDismiss && (
            <Button size="small" kind="quiet" className={styles.quiet} onClick={() => setAsking(true)}>
              {claim('set_aside')}
            </Button>
          )
        )}
      </div>
    </li>
  )
}

function SetAside({ finding, file }: { finding: DriftFinding; file: ClaimFile }) {
  const t = useTranslations('drift')
  const claim = useTranslations('claim')
  const canDismiss = useMay('flag.dismiss')
  const restore = useRestoreFlag()
  const dismissal = file.dismissals.find(
    ({ code, points }) => code === 'drift' && points.toSorted().join() === finding.flag.points.join(),
  )
  return (
    <li className={styles.finding}>
      <div className={styles.words}>
        <p>{t(`name.${finding.code}`)}</p>
        {dismissal && <p dir="auto">“{dismissal.why}”</p>}
        {dismissal && canDismiss && (
          <Button
            size="small"
            kind="quiet"
            className={styles.quiet}
            onClick={() => restore.mutate({ claimId: file.claim.id, dismissalId: dismissal.id })}
          >
            {claim('take_up_again')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Across languages there is no word against word: what the findings rest on is marked. */
function marked(
  text: string,
  kind: 'removed' | 'added',
  spans: readonly { start: number; end: number }[][],
): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of spans.flat().sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) runs.push({ kind: 'same', start: at, end: start })
    runs.push({ kind, start, end })
    at = end
  }
  if (at < text.length) runs.push({ kind: 'same', start: at, end: text.length })
  return runs
}
