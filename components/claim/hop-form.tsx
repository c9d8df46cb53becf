'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAddHop } from '@/components/data/chain-acts'
import { useDraft } from '@/components/data/draft'
import { kept } from '@/components/data/outbox'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { Appearance } from '@/lib/model/appearance'
import type { AppearanceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { type AppearanceDraft, emptyAppearance, faultsOf, fieldsOf, likelyBasis } from './appearance-draft'
import { AppearanceFields } from './appearance-fields'
import styles from './chain-forms.module.css'
import { type CitationDraft, CitationFields, emptyCitation } from './citation-fields'
import { type PickedSource, SourcePicker } from './source-picker'

interface HopFormProps {
  citing: Appearance
  nearby: readonly Source[]
  onAdded: (id: AppearanceId) => void
  onClose: () => void
}

interface HopDraft {
  source: PickedSource | null
  appearance: AppearanceDraft
  citation: CitationDraft
}

const empty: HopDraft = { source: null, appearance: emptyAppearance, citation: emptyCitation }

/** One step back along the chain: who is cited here, how, and what it said. Only the name is a must. */
export function HopForm({ citing, nearby, onAdded, onClose }: HopFormProps) {
  const t = useTranslations('claim')
  const add = useAddHop({ quiet: true })
  const sentence = useFailureSentence()
  const draft = useDraft<HopDraft>(`hop.${citing.id}`, empty)
  const [tried, setTried] = useState(false)
  const { source, appearance, citation } = draft.value
  const faults = faultsOf(appearance)
  const isWrong = Object.keys(faults).length > 0

  const change = (part: Partial<HopDraft>) => draft.set((before) => ({ ...before, ...part }))
  const send = (who: PickedSource, said: AppearanceDraft) =>
    add.mutate(
      {
        claimId: citing.claimId,
        citingId: citing.id,
        source: who.id === null ? { new: { name: who.name, kind: who.kind } } : { id: who.id },
        appearance: fieldsOf(said),
        citation,
      },
      {
        onSuccess: (hop) => {
          draft.clear()
          if (hop === kept) onClose()
          else onAdded(hop.appearance.id)
        },
      },
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (source && !isWrong) send(source, appearance)
  }
  const unnamed = (kind: 'anonymous' | 'unknown') =>
    send({ id: null, kind, name: t(`unnamed.${kind}`) }, appearance)

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('hop_form')}>
      <SourcePicker
        value={source}
        nearby={nearby}
        autoFocus
        onPick={(picked) =>
          change({
            source: picked,
            ...(picked && appearance.basis === 'unknown'
              ? { appearance: { ...appearance, basis: likelyBasis[picked.kind] } }
              : {}),
          })
        }
      />
      {!source && (
        <div className={styles.quick}>
          <span>{t('or_at_once')}</span>
          {(['anonymous', 'unknown'] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              busy={add.isPending}
              icon={<SourceKindIcon kind={kind} />}
              onClick={() => unnamed(kind)}
            >
              {t(`unnamed.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {tried && !source && <NoticeBar tone="warn" title={t('who_missing')} />}
      <CitationFields
        value={citation}
        onChange={(part) => draft.set((now) => ({ ...now, citation: { ...now.citation, ...part } }))}
      />
      <details className={styles.more} open={draft.restored || (tried && isWrong) || undefined}>
        <summary>{t('more_fields')}</summary>
        <div className={styles.more}>
          <AppearanceFields
            name={source?.name ?? t('unnamed.unknown')}
            value={appearance}
            faults={tried ? faults : {}}
            onChange={(part) => draft.set((now) => ({ ...now, appearance: { ...now.appearance, ...part } }))}
          />
        </div>
      </details>
      {add.error && <NoticeBar urgent tone="bad" title={sentence(add.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={add.isPending}>
          {t('add_hop')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.clear()
            onClose()
          }}
        >
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
