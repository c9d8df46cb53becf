'use client'

import { Check, SearchX, TextSelect } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePhrasePicking } from '@/components/claim/phrase-picking'
import { useSettleAnchor } from '@/components/data/suggestion-acts'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import { useToast } from '@/components/ui/toast'
import type { Anchor } from '@/lib/model/claim'
import type { AnchorId } from '@/lib/model/ids'
import { placementTones } from './landings'
import styles from './settle-queue.module.css'
import type { Unsettled } from './unsettled'
import { WasAndNow } from './was-and-now'

interface SettleQueueProps {
  waiting: readonly Unsettled[]
  /** The newest text. */
  text: string
  language: string
  onLookAt: (anchorId: AnchorId) => void
  /** On a phone the text must come forward before one can select in it. */
  onTurnToText: () => void
}

/** Passages that a new text left in doubt, each with both texts, until somebody says what became of it. */
export function SettleQueue({ waiting, text, language, onLookAt, onTurnToText }: SettleQueueProps) {
  const t = useTranslations('revise')
  const canAmend = useMay('claim.amend')
  const settle = useSettleAnchor()
  const confirm = useConfirm()
  const toast = useToast()
  const picking = usePhrasePicking()
  const [pickingFor, setPickingFor] = useState<AnchorId | null>(null)

  const takeBack = ({ claimId, id }: Anchor) => settle.mutate({ claimId, anchorId: id, undo: true })
  const settleAt = ({ anchor }: Unsettled, span: { start: number; end: number }) =>
    settle.mutate(
      { claimId: anchor.claimId, anchorId: anchor.id, span },
      { onSuccess: () => toast({ text: t('settled'), tone: 'good', undo: () => takeBack(anchor) }) },
    )
  const pick = (one: Unsettled) => {
    setPickingFor(one.anchor.id)
    onTurnToText()
    document.getElementById('article-text')?.focus()
    picking.ask(({ phraseStart, phraseEnd }) => {
      setPickingFor(null)
      settleAt(one, { start: phraseStart, end: phraseEnd })
    }, 'passage')
  }
  const isGone = async ({ anchor }: Unsettled) => {
    if (await confirm({ title: t('gone_title'), body: t('gone_body'), action: t('gone') }))
      settle.mutate(
        { claimId: anchor.claimId, anchorId: anchor.id, removed: true },
        { onSuccess: () => toast({ text: t('settled_gone'), tone: 'good', undo: () => takeBack(anchor) }) },
      )
  }

  return (
    <section className={styles.queue} aria-labelledby="settle-title">
      <h2 id="settle-title" className={styles.title}>
        {t('settle_title', { count: waiting.length })}
      </h2>
      <p className={styles.hint}>{t('settle_hint')}</p>
      <ol className={styles.list}>
        {waiting.map((one) => {
          const { anchor, view } = one
          const found = anchor.placement !== 'orphaned'
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: focus does the same
            <li
              key={anchor.id}
              className={styles.item}
              onFocus={() => onLookAt(anchor.id)}
              onClick={() => onLookAt(anchor.id)}
            >
              <p className={styles.head}>
                <span className={styles.number}>{t('claim', { number: view.number })}</span>
                <Badge tone={placementTones[anchor.placement]}>{t(`placement.${anchor.placement}`)}</Badge>
                {found && <span className={styles.score}>{t('score', { percent: anchor.score })}</span>}
              </p>
              <WasAndNow
                was={anchor.was ?? anchor.quote}
                now={found ? text.slice(anchor.start, anchor.end) : null}
                language={language}
              />
              {pickingFor === anchor.id && picking.asking ? (
                <p className={styles.selecting} role="status">
                  {t('selecting')}
                  <Button size="small" kind="quiet" onClick={picking.cancel}>
                    {t('stop')}
                  </Button>
                </p>
              ) : (
                canAmend && (
                  <div className={styles.acts}>
                    {found && (
                      <Button
                        size="small"
                        kind="primary"
                        icon={<Check aria-hidden="true" />}
                        onClick={() => settleAt(one, { start: anchor.start, end: anchor.end })}
                      >
                        {t('confirm')}
                      </Button>
                    )}
                    <Button size="small" icon={<TextSelect aria-hidden="true" />} onClick={() => pick(one)}>
                      {t('select')}
                    </Button>
                    <Button
                      size="small"
                      kind="quiet"
                      icon={<SearchX aria-hidden="true" />}
                      onClick={() => isGone(one)}
                    >
                      {t('gone')}
                    </Button>
                  </div>
                )
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
