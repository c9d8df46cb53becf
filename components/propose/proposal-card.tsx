'use client'

import { Check, Pencil, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { KeyName } from '@/components/ui/key-table'
import { useKeysOf } from '@/components/ui/shortcuts'
import { ShownKeys } from '@/components/ui/shown-keys'
import type { Proposal } from './proposal'
import styles from './proposal-card.module.css'
import { ProposedChain } from './proposed-chain'

interface ProposalCardProps {
  proposal: Proposal
  language: string
  /** The keys speak of this one. */
  isCurrent: boolean
  onTake: () => void
  onAccept: () => void
  onEdit: () => void
  onDismiss: () => void
}

/** A proposed claim: its words, who is said to have said it, and why it is proposed. */
export function ProposalCard({
  proposal,
  language,
  isCurrent,
  onTake,
  onAccept,
  onEdit,
  onDismiss,
}: ProposalCardProps) {
  const t = useTranslations('proposals')
  const suggest = useTranslations('suggest')
  const card = useRef<HTMLLIElement>(null)

  // The focus goes along with the keys, unless the person is busy elsewhere: in the text, or in a field.
  useEffect(() => {
    if (!isCurrent) return
    const free =
      document.activeElement === document.body || document.activeElement?.closest('[data-proposal]')
    if (free) card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])

  const reasons = [
    ...proposal.rules.map((rule) => suggest(`rule.${rule}`)),
    ...proposal.reasons.map((reason) => suggest(`reason.${reason}`)),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys do the same
    <li
      ref={card}
      className={styles.card}
      data-proposal={proposal.key}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
      onClick={onTake}
      onFocus={onTake}
    >
      <p className={styles.words} lang={language} dir="auto">
        {proposal.words}
      </p>
      <ProposedChain chain={proposal.chain} />
      {proposal.quantities.length > 0 && (
        <p className={styles.quantities} lang={language}>
          {proposal.quantities.map((quantity, i) => (
            <span key={i} className={styles.quantity} dir="auto">
              {quantity}
            </span>
          ))}
        </p>
      )}
      {reasons.length > 0 && (
        <p className={styles.why}>
          <span className={styles.whyHead}>{t('why')}:</span> {reasons.join(' · ')}
        </p>
      )}
      <div className={styles.acts}>
        <Button
          size="small"
          kind={isCurrent ? 'primary' : 'plain'}
          icon={isCurrent ? <Key name="proposal.accept" /> : <Check aria-hidden="true" />}
          onClick={onAccept}
        >
          {t('accept')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon={isCurrent ? <Key name="proposal.edit" /> : <Pencil aria-hidden="true" />}
          onClick={onEdit}
        >
          {t('edit')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon={isCurrent ? <Key name="proposal.dismiss" /> : <X aria-hidden="true" />}
          onClick={onDismiss}
        >
          {t('dismiss')}
        </Button>
      </div>
    </li>
  )
}

/** Seen, not read out: the help lists it, and a button is called by what it does. */
function Key({ name }: { name: KeyName }) {
  return (
    <span aria-hidden="true">
      <ShownKeys keys={useKeysOf()(name)} />
    </span>
  )
}
