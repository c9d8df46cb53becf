'use client'

import { CircleSlash, Hash } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { Combobox } from '@/components/ui/combobox'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { GraphCard } from '@/lib/chain/article-graph'
import styles from './find-card.module.css'
import { type Findable, findCards } from './find-cards'

interface FindCardProps {
  /** In the order in which one would read them. */
  cards: readonly GraphCard[]
  viewOf: ReadonlyMap<string, ClaimView>
  onFind: (id: string) => void
}

/** Finds a source or a claim in the picture by what it is called, and goes there. */
export function FindCard({ cards, viewOf, onFind }: FindCardProps) {
  const t = useTranslations('chain')
  return (
    <div className={styles.find}>
      <Combobox
        label={t('find.label')}
        hideLabel
        placeholder={t('find.label')}
        value={null}
        onPick={(option) => option && onFind(option.value)}
        search={async (typed) =>
          findCards(cards.map(asFindable), typed).map(({ id, name, card }) => ({
            value: id,
            label: name,
            hint: hintOf(card),
            icon: iconOf(card),
          }))
        }
      />
    </div>
  )

  function asFindable(card: GraphCard): Findable & { card: GraphCard } {
    if (card.kind === 'claim') {
      const { number, file } = viewOf.get(card.id)!
      const { text, gloss } = file.claim
      return { id: card.id, card, name: text, also: [String(number), ...(gloss ? [gloss] : [])] }
    }
    if (card.kind === 'source')
      return { id: card.id, card, name: card.party.name, also: card.party.source?.aliases ?? [] }
    return { id: card.id, card, name: t(`ground.${card.kind}`), also: [] }
  }

  function hintOf(card: GraphCard) {
    if (card.kind === 'claim') return t('card.claim', { number: viewOf.get(card.id)!.number })
    return t(`lane.${card.kind === 'source' ? card.lane : 'origin'}`)
  }
}

function iconOf(card: GraphCard) {
  if (card.kind === 'claim') return <Hash aria-hidden="true" size={15} />
  if (card.kind === 'source') return <SourceKindIcon kind={card.party.source?.kind ?? 'unknown'} size={15} />
  return <CircleSlash aria-hidden="true" size={15} />
}
