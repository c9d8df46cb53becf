'use client'

import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDismissFlag, useRestoreFlag } from '@/components/data/claim-acts'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { Flag, Severity } from '@/lib/model/analysis'
import type { ClaimFile } from '@/lib/model/file'
import type { ClaimView } from './claim-view'
import { groupByCode } from './flag-groups'
import styles from './flag-list.module.css'
import { pointAt } from './point-at'

const icons: Record<Severity, LucideIcon> = { serious: CircleAlert, caution: TriangleAlert, note: Info }

interface FlagListProps {
  view: ClaimView
  canDismiss: boolean
}

/** What the calculus found, in plain sentences. A press on one shows what it speaks of. */
export function FlagList({ view, canDismiss }: FlagListProps) {
  const t = useTranslations('claim')
  const { standing, dismissed } = view.flags
  if (standing.length + dismissed.length === 0) return <p className={styles.none}>{t('no_flags')}</p>
  return (
    <div className={styles.all}>
      <ul className={styles.list}>
        {groupByCode(standing).map((group) => (
          <FlagGroup key={group[0]!.code} flags={group} file={view.file} canDismiss={canDismiss} />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className={styles.aside}>
          <summary>{t('flags_set_aside', { count: dismissed.length })}</summary>
          <ul className={styles.list}>
            {dismissed.map((flag) => (
              <SetAside key={identity(flag)} flag={flag} file={view.file} canRestore={canDismiss} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const identity = (flag: Flag) => `${flag.code} ${flag.points.join(' ')}`

interface FlagGroupProps {
  flags: readonly Flag[]
  file: ClaimFile
  canDismiss: boolean
}

function FlagGroup({ flags, file, canDismiss }: FlagGroupProps) {
  const t = useTranslations('flag')
  const rows = flags.map((flag) => (
    <FlagRow key={identity(flag)} flag={flag} file={file} canDismiss={canDismiss} />
  ))
  if (flags.length < 3) return rows
  const { code, severity } = flags[0]!
  return (
    <li>
      <details className={styles.group}>
        <summary className={styles.groupHead} data-severity={severity}>
          <SeverityIcon severity={severity} />
          <span className={styles.title}>{t(`${code}.title`)}</span>
          <span className={styles.count}>{flags.length}</span>
        </summary>
        <ul className={styles.list}>{rows}</ul>
      </details>
    </li>
  )
}

function FlagRow({ flag, file, canDismiss }: { flag: Flag; file: ClaimFile; canDismiss: boolean }) {
  const t = useTranslations('claim')
  const words = useTranslations('flag')
  const [asking, setAsking] = useState(false)
  return (
    <li className={styles.row} data-severity={flag.severity}>
      <SeverityIcon severity={flag.severity} />
      <div className={styles.words}>
        <button type="button" className={styles.sentence} onClick={() => pointAt(flag.points)}>
          <span className={styles.title}>{words(`${flag.code}.title`)}</span>{' '}
          {words(`${flag.code}.sentence`, flag.facts)}
        </button>
        {asking ? (
          <DismissForm flag={flag} file={file} onClose={() => setAsking(false)} />
        ) : (
          canDismiss && (
            <Button size="small" kind="quiet" className={styles.dismiss} onClick={() => setAsking(true)}>
              {t('set_aside')}
            </Button>
          )
        )}
      </div>
    </li>
  )
}

/** How serious a finding is, as a shape with a name. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const t = useTranslations('claim')
  const Icon = icons[severity]
  return <Icon className={styles.icon} size={16} role="img" aria-label={t(`severity.${severity}`)} />
}

/** Sets a finding aside, with the reason. */
export function DismissForm({ flag, file, onClose }: { flag: Flag; file: ClaimFile; onClose: () => void }) {
  const t = useTranslations('claim')
  const refusal = useTranslations('refusal')
  const dismiss = useDismissFlag()
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (why.trim())
      dismiss.mutate(
        { claimId: file.claim.id, code: flag.code, points: flag.points, why },
        { onSuccess: onClose },
      )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('why_set_aside')}
        error={tried && !why.trim() ? refusal('review_why_missing') : undefined}
      >
        {(props) => (
          <TextInput {...props} autoFocus value={why} onChange={(event) => setWhy(event.target.value)} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" kind="primary" busy={dismiss.isPending}>
          {t('set_aside')}
        </Button>
        <Button size="small" kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

function SetAside({ flag, file, canRestore }: { flag: Flag; file: ClaimFile; canRestore: boolean }) {
  const t = useTranslations('claim')
  const words = useTranslations('flag')
  const restore = useRestoreFlag()
  const dismissal = file.dismissals.find(
    (each) => each.code === flag.code && each.points.toSorted().join() === flag.points.join(),
  )
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.past}>
          {words(`${flag.code}.title`)}: {words(`${flag.code}.sentence`, flag.facts)}
        </p>
        {dismissal && <p dir="auto">“{dismissal.why}”</p>}
        {canRestore && dismissal && (
          <Button
            size="small"
            kind="quiet"
            className={styles.dismiss}
            onClick={() => restore.mutate({ claimId: file.claim.id, dismissalId: dismissal.id })}
          >
            {t('take_up_again')}
          </Button>
        )}
      </div>
    </li>
  )
}
