'use client'

import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { claimGraph, type GraphCard } from '@/lib/chain/article-graph'
import type { Layout } from '@/lib/chain/layout'
import { type PictureEdge, pictureOf } from '@/lib/chain/picture'
import { traceOf } from '@/lib/chain/trace'
import type { AppearanceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import styles from './article-graph.module.css'
import { useChainSentence } from './chain-sentence'
import { ClaimCardView, GroundCardView } from './graph-card'
import { GraphFrame } from './graph-frame'
import { GraphLines } from './graph-lines'
import { inReadingOrder, stepFrom } from './graph-walk'
import { HopCard } from './hop-card'

interface ChainPictureProps {
  view: ClaimView
  sources: readonly Source[]
  /** Of the article, and so of the claim. */
  language: string
  /** The hop that is open beside the picture. */
  chosen?: AppearanceId | null
  onChoose?: (id: AppearanceId | null) => void
}

/** One claim's chain, hop by hop, from origins to the claim. Grows as hops are added: old cards keep their places. */
export function ChainPicture({ view, sources, language, chosen = null, onChoose }: ChainPictureProps) {
  const t = useTranslations('chain')
  const sentence = useChainSentence(sources)
  const [pointed, point] = useState<string | null>(null)
  const ground = useRef<HTMLDivElement>(null)
  const earlier = useRef<Layout>(undefined)
  const graph = useMemo(() => claimGraph(view.chain), [view.chain])
  const picture = useMemo(() => {
    const spoken = new Set<string>(view.file.appearances.flatMap(({ id, excerpt }) => (excerpt ? [id] : [])))
    const heightOf = (card: GraphCard) => (card.kind === 'claim' || spoken.has(card.id) ? undefined : 72)
    return pictureOf(graph, {
      density: 'hops',
      heightOf,
      ...(earlier.current && { before: earlier.current }),
    })
  }, [graph, view.file])
  useEffect(() => {
    earlier.current = picture.layout
  }, [picture])
  const { boxes } = picture
  const cards = useMemo(() => inReadingOrder(graph.cards, boxes), [graph, boxes])
  const appearances = useMemo(
    () => new Map(view.file.appearances.map((each) => [each.id as string, each])),
    [view.file],
  )
  const lit = useMemo(() => (pointed ? traceOf(graph, pointed) : null), [pointed, graph])
  const bearing = new Set<string>(view.analysis.loadBearing)

  const cardAt = (event: SyntheticEvent) =>
    (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  const press = (event: SyntheticEvent) => {
    const id = cardAt(event)
    if (id && appearances.has(id)) onChoose?.(id === chosen ? null : (id as AppearanceId))
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChoose?.(null)
    const from = cardAt(event)
    const to = from && stepFrom(graph, boxes, from, event.key)
    if (!to) return
    event.preventDefault()
    ground.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(to)}"]`)?.focus()
  }
  const wordOf = ({ edge, wordy }: PictureEdge) => {
    const [relation] = edge.relations
    return wordy && relation ? t(`by.${relation}`) : null
  }
  const look = (id: string) => ({
    density: picture.density,
    picked: false,
    marked: false,
    lit: lit?.cards.has(id) ?? false,
  })
  return (
    <GraphFrame
      label={t('chain.label', { number: view.number })}
      header={<p className={styles.sentence}>{sentence(view)}</p>}
      width={picture.width}
      height={picture.height}
      boxes={boxes}
      lanes={picture.lanes.map(({ lane, x, width }) => ({
        key: lane,
        x,
        width,
        name: t(`lane.${lane}`),
        hint: lane === 'claim' ? '' : t(`lane.${lane}_hint`),
      }))}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for the buttons inside */}
      <div
        ref={ground}
        onClick={press}
        onKeyDown={keys}
        onPointerOver={(event) => point(cardAt(event))}
        onPointerLeave={() => point(null)}
        onFocus={(event) => point(event.target.matches(':focus-visible') ? cardAt(event) : null)}
        onBlur={() => point(null)}
        data-tracing={lit ? '' : undefined}
      >
        <svg
          className={lit ? styles.hushed : undefined}
          width={picture.width}
          height={picture.height}
          aria-hidden="true"
        >
          {picture.rings.map(({ members, box }) => (
            <rect key={members.join()} className={styles.ring} {...box} rx={14} />
          ))}
          <g className={styles.lines}>
            <GraphLines layer="plain" edges={picture.edges} wordOf={wordOf} />
          </g>
          {lit && (
            <GraphLines
              layer="lit"
              edges={picture.edges.filter(({ edge }) => lit.edges.has(edge.id))}
              wordOf={wordOf}
            />
          )}
        </svg>
        {picture.rings.map(({ members, box }) => (
          <p
            key={members.join()}
            className={styles.ringName}
            style={{ left: box.x, top: box.y, width: box.width }}
          >
            <RotateCcw aria-hidden="true" size={14} />
            {t('ring', { count: members.length })}
          </p>
        ))}
        {cards.map((card) => {
          const box = boxes.get(card.id)!
          if (card.kind === 'claim')
            return (
              <ClaimCardView
                key={card.id}
                {...look(card.id)}
                id={card.id}
                box={box}
                number={view.number}
                claim={view.file.claim}
                independence={view.analysis.independence}
                status={view.status}
                language={language}
                outcome={null}
              />
            )
          if (card.kind !== 'source')
            return (
              <GroundCardView
                key={card.id}
                {...look(card.id)}
                card={card}
                box={box}
                carries={[view.number]}
                claimCount={1}
              />
            )
          return (
            <HopCard
              key={card.id}
              card={card}
              appearance={appearances.get(card.id)!}
              box={box}
              found={view.file.wordChecks?.find(({ subjectId }) => subjectId === card.id)?.found}
              bearing={bearing.has(card.party.id)}
              picked={card.id === chosen}
              lit={lit?.cards.has(card.id) ?? false}
            />
          )
        })}
      </div>
    </GraphFrame>
  )
}
