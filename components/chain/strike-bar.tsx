'use client'

import { Eraser, Scale, Undo2, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import type { StrikeResult } from '@/lib/model/analysis'
import type { SourceId } from '@/lib/model/ids'
import styles from './strike-bar.module.css'

interface StrikeBarProps {
  /** What is picked: a name, a sentence about it, and where it opens. */
  picked: {
    name: string
    language?: string
    about: string
    source: SourceId | null
    open: (() => void) | null
  } | null
  struck: readonly { id: SourceId; name: string }[]
  outcome: StrikeResult | null
  /** Another card is being chosen, to say how the two stand to each other. */
  pairing: boolean
  /** Begins and ends that; left out where it may not be said. */
  onPair?: ((begin: boolean) => void) | undefined
  onToggle: (source: SourceId) => void
  onRestoreAll: () => void
  onLetGo: () => void
}

/** Under the picture: the card that is picked and what one can do with it, and what the strike does. */
export function StrikeBar(props: StrikeBarProps) {
  const { picked, struck, outcome, pairing, onPair, onToggle, onRestoreAll, onLetGo } = props
  const t = useTranslations('chain.pick')
  const format = useFormatter()
  const isStruck = picked?.source ? struck.some(({ id }) => id === picked.source) : false
  return (
    <div className={styles.bars}>
      {picked && (
        <section className={styles.bar} aria-label={t('label')}>
          <p role="status">
            <b dir="auto" lang={picked.language}>
              {picked.name}
            </b>{' '}
            {pairing ? t('choose_other') : picked.about}
          </p>
          {picked.source && !pairing && (
            <Button
              size="small"
              kind={isStruck ? 'plain' : 'danger'}
              icon={isStruck ? <Undo2 aria-hidden="true" /> : <Eraser aria-hidden="true" />}
              onClick={() => picked.source && onToggle(picked.source)}
            >
              {t(isStruck ? 'restore' : 'strike')}
            </Button>
          )}
          {picked.source && onPair && (
            <Button
              size="small"
              icon={pairing ? <Undo2 aria-hidden="true" /> : <Scale aria-hidden="true" />}
              onClick={() => onPair(!pairing)}
            >
              {t(pairing ? 'judge_not' : 'judge')}
            </Button>
          )}
          {picked.open && !pairing && (
            <Button size="small" onClick={picked.open}>
              {t(picked.source ? 'open_source' : 'open_claim')}
            </Button>
          )}
          <IconButton size="small" label={t('let_go')} keys="Esc" icon={<X />} onClick={onLetGo} />
        </section>
      )}
      <div role="status" className={outcome ? styles.outcome : undefined}>
        {outcome && (
          <p>
            <b dir="auto">{t('struck_now', { names: format.list(struck.map(({ name }) => name)) })}</b>{' '}
            {t('outcome', {
              falls: outcome.falls.length,
              weakens: outcome.weakens.length,
              stands: outcome.stands.length,
              unfounded: outcome.unfounded.length,
            })}
          </p>
        )}
        {outcome && (
          <Button size="small" icon={<Undo2 aria-hidden="true" />} onClick={onRestoreAll}>
            {t('restore_all')}
          </Button>
        )}
      </div>
    </div>
  )
}
