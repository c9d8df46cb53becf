'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAmendAppearance } from '@/components/data/chain-acts'
import { changes } from '@/components/data/disagreements'
import { kept } from '@/components/data/outbox'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { useToast } from '@/components/ui/toast'
import type { Appearance } from '@/lib/model/appearance'
import { type AppearanceDraft, draftOf, faultsOf, fieldsOf } from './appearance-draft'
import { AppearanceFields } from './appearance-fields'
import styles from './chain-forms.module.css'
import { StaleDialog, staleRow } from './stale-dialog'

interface AppearanceFormProps {
  appearance: Appearance
  /** Whose words they are. */
  name: string
  /** The form opens with this already changed: "mark as read" and then "say what you read". */
  preset?: Partial<AppearanceDraft>
  onClose: () => void
}

export function AppearanceForm({ appearance, name, preset, onClose }: AppearanceFormProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const toast = useToast()
  const sentence = useFailureSentence()
  const amend = useAmendAppearance({ quiet: true })
  const takeBack = useAmendAppearance()
  // The row as it was when the form opened: what was typed is measured against that, not against what came since.
  const [seen] = useState(appearance)
  const [draft, setDraft] = useState<AppearanceDraft>(() => ({ ...draftOf(appearance), ...preset }))
  const [tried, setTried] = useState(preset?.access === 'read')
  const faults = faultsOf(draft)
  const before = fieldsOf(draftOf(seen))
  const mine = fieldsOf(draft)
  const theirs = staleRow<Appearance>(amend.error)

  const save = (fields: Partial<typeof mine>, version: number) =>
    amend.mutate(
      { claimId: seen.claimId, appearanceId: seen.id, version, ...fields },
      {
        onSuccess: (saved) => {
          onClose()
          if (saved === kept) return
          toast({
            text: t('saved'),
            tone: 'good',
            undo: () =>
              takeBack.mutate({
                claimId: seen.claimId,
                appearanceId: seen.id,
                version: saved.version,
                ...pick(before, Object.keys(fields)),
              }),
          })
        },
      },
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return
    const fields = changes(before, mine)
    if (Object.keys(fields).length === 0) onClose()
    else save(fields, seen.version)
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('edit_named', { name })}>
      <AppearanceFields
        name={name}
        value={draft}
        faults={tried ? faults : {}}
        isArticle={appearance.isArticle}
        onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
      {amend.error && !theirs && <NoticeBar urgent tone="bad" title={sentence(amend.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={amend.isPending}>
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
      {theirs && (
        <StaleDialog
          subject={name}
          seen={before}
          mine={mine}
          now={fieldsOf(draftOf(theirs))}
          labelOf={(key) => e(`field.${key}`)}
          show={(key, value) =>
            key === 'basis' || key === 'access'
              ? t(`value.${String(value) as Appearance['basis' | 'access']}`)
              : String(value ?? '')
          }
          onSave={(fields) => save(fields, theirs.version)}
          onClose={() => amend.reset()}
        />
      )}
    </form>
  )
}

const pick = <T extends object>(all: T, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) as Partial<T>
