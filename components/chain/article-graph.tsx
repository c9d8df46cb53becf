'use client'

import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import dynamic from 'next/dynamic'
import {
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { cardPlacesQuery, useKeepCardPlaces } from '@/components/data/placement-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import type { GraphCard } from '@/lib/chain/article-graph'
import type { Insight } from '@/lib/chain/insights'
import { isMovable, movedTo, stepped } from '@/lib/chain/kept-places'
import type { PictureEdge } from '@/lib/chain/picture'
import { strike } from '@/lib/chain/strike'
import { strikeMarks } from '@/lib/chain/strike-marks'
import { traceOf } from '@/lib/chain/trace'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import styles from './article-graph.module.css'
import { dragCards } from './drag-card'
import { ExportMenu } from './export-menu'
import { FindCard } from './find-card'
import { ClaimCardView, GroundCardView, type Outcome, SourceCardView } from './graph-card'
import { cardsOf, legendOf, union } from './graph-emphasis'
import { GraphFrame } from './graph-frame'
import { GraphLegend } from './graph-legend'
import { GraphLines } from './graph-lines'
import { inReadingOrder, stepFrom } from './graph-walk'
import { InsightCards } from './insight-cards'
import { PageThumb } from './page-thumb'
import { StrikeBar } from './strike-bar'
import { type ArticleChains, useArticlePicture } from './use-article-picture'
import { useRoom } from './use-room'

const JudgeForm = dynamic(() => import('@/components/ripple/judge-form').then((room) => room.JudgeForm), {
  loading: () => null,
})

export interface ArticleGraphProps {
  file: ArticleFile
  /** From `useArticleChains`: shared with the list, so that both say the same. */
  chains: ArticleChains
  struck: ReadonlySet<SourceId>
  onStrike: (struck: ReadonlySet<SourceId>) => void
  onOpenClaim?: (id: ClaimId) => void
  onOpenSource?: (id: SourceId) => void
}

/** The article's source-chain graph: origins left, claims and article right, and what falls if a source falls. */
export function ArticleGraph(props: ArticleGraphProps) {
  const { file, chains, struck, onStrike, onOpenClaim, onOpenSource } = props
  const { views, graph, bearers, insights } = chains
  const t = useTranslations('chain')
  const whole = useRef<HTMLDivElement>(null)
  const places = useQuery(cardPlacesQuery(file.article.id)).data ?? unarranged
  const keep = useKeepCardPlaces(file.article.id).mutate
  const mayMove = useMay('chain.trace')
  const { picture, lines } = useArticlePicture(chains, file.revision, useRoom(whole), places)
  const { boxes } = picture
  const [pointed, point] = useState<string | null>(null)
  const [picked, pick] = useState<string | null>(null)
  const [shown, show] = useState<Insight | null>(null)
  const [pairing, pairUp] = useState(false)
  const [pair, judge] = useState<readonly [Named, Named] | null>(null)
  const mayJudge = useMay('source.amend')
  const ground = useRef<HTMLDivElement>(null)
  const hint = useId()

  const viewOf = useMemo(() => new Map(views.map((view) => [view.id as string, view])), [views])
  const numberOf = useMemo(() => new Map(views.map((view) => [view.id, view.number])), [views])
  const placeOf = useMemo(() => new Map(views.map((view, i) => [view.id, i + 1])), [views])
  const cards = useMemo(() => inReadingOrder(graph.cards, boxes), [graph, boxes])
  const sources = useMemo(() => graph.cards.filter((card) => card.kind === 'source'), [graph])

  const outcome = useMemo(() => (struck.size > 0 ? strike(chains.chains, struck) : null), [chains, struck])
  const marks = useMemo(() => strikeMarks(graph, chains.chains, struck), [graph, chains, struck])
  const fallen = useMemo(() => new Set<string>(outcome?.falls), [outcome])
  const weakened = useMemo(
    () =>
      new Map<string, Outcome>(outcome?.weakens.map(({ claim, ...by }) => [claim, { is: 'weakens', ...by }])),
    [outcome],
  )
  // The same lists each time, so that pointing at one card does not draw the others anew.
  const numbers = useMemo(() => {
    const places = (ids: readonly ClaimId[]) => ids.map((id) => placeOf.get(id)!)
    return new Map(
      graph.cards.flatMap((card) => {
        if (card.kind === 'claim') return []
        const felled = card.kind === 'source' ? (bearers.get(card.party.id) ?? []) : []
        const bears = places(felled.filter((id) => card.claims.includes(id)))
        return [[card.id, { carries: places(card.claims), bears }] as const]
      }),
    )
  }, [graph, bearers, placeOf])

  // Emphasised without anybody pointing: what was picked, else the insight shown, else what bears most.
  const marked = useMemo(() => {
    const [heaviest] = bearers
    const start = picked
      ? [picked]
      : shown
        ? cardsOf(shown, graph.cards)
        : heaviest && heaviest[1].length > 1
          ? sources.filter((card) => card.party.id === heaviest[0]).map((card) => card.id)
          : []
    return union(start.map((id) => traceOf(graph, id)))
  }, [picked, shown, bearers, graph, sources])
  const lit = useMemo(() => (pointed ? traceOf(graph, pointed) : null), [pointed, graph])

  const wordOf = useCallback(
    ({ edge, wordy }: PictureEdge) => {
      const [relation] = edge.relations
      return wordy && relation ? t(`by.${relation}`) : null
    },
    [t],
  )
  const layers = useMemo(() => {
    const layerOf = (id: string) => (marks.cut.has(id) ? 'cut' : marked.edges.has(id) ? 'marked' : 'plain')
    const of = (layer: string) => picture.edges.filter(({ edge }) => layerOf(edge.id) === layer)
    return { plain: of('plain'), marked: of('marked'), cut: of('cut') }
  }, [picture, marked, marks])
  const look = (id: string) => ({
    density: picture.density,
    picked: picked === id,
    marked: marked.cards.has(id),
    lit: lit?.cards.has(id) ?? false,
  })

  const cardAt = (event: SyntheticEvent) =>
    (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card ?? null
  const canMove = (id: string) => mayMove && graph.cards.some((card) => card.id === id && isMovable(card))
  const drop = (id: string, by: number) => {
    const { y, height } = boxes.get(id)!
    keep(movedTo(boxes, places, id, y + height / 2 + by))
  }
  // The newest of both is asked; the listeners stay.
  const moves = useRef({ canMove, drop })
  moves.current = { canMove, drop }
  useEffect(() => {
    if (!ground.current) return
    return dragCards(
      ground.current,
      (id) => moves.current.canMove(id),
      (id, by) => moves.current.drop(id, by),
    )
  }, [])
  const elementOf = (id: string) =>
    ground.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
  const partyOf = (id: string | null) => sources.find((card) => card.id === id)?.party ?? null
  const letGo = () => {
    pick(null)
    pairUp(false)
  }
  const press = (event: SyntheticEvent, shifted = false) => {
    const id = cardAt(event)
    if (!id) return
    const first = partyOf(picked)
    const second = partyOf(id)
    if (mayJudge && (pairing || shifted) && first && second && first.id !== second.id) {
      pairUp(false)
      // A dialog stands outside the frame, where a full screen does not show it.
      if (document.fullscreenElement) void document.exitFullscreen()
      judge([first, second])
    } else if (!pairing) pick(id === picked ? null : id)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      return press(event, true)
    }
    if (event.key === 'Escape') pairing ? pairUp(false) : pick(null)
    const from = cardAt(event)
    const towards = event.altKey && ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[event.key]
    if (from && towards) {
      event.preventDefault()
      const next = canMove(from) && stepped(boxes, places, from, towards)
      return next ? keep(next) : undefined
    }
    const to = from && stepFrom(graph, boxes, from, event.key)
    if (!to) return
    event.preventDefault()
    elementOf(to)?.focus()
  }
  const goTo = (id: string) => {
    pick(id)
    const card = elementOf(id)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'center', inline: 'center' })
  }
  const toggle = (source: SourceId) => {
    const next = new Set(struck)
    if (!next.delete(source)) next.add(source)
    onStrike(next)
  }

  if (views.length === 0) return <p className={styles.empty}>{t('picture.empty')}</p>
  const pickedCard = graph.cards.find((card) => card.id === picked)
  return (
    <div ref={whole} className={styles.graph}>
      <GraphFrame
        header={<GraphLegend uses={legendOf(picture.edges, sources, bearers)} />}
        tools={
          <>
            <FindCard cards={cards} viewOf={viewOf} onFind={goTo} />
            {mayMove && Object.keys(places).length > 0 && (
              <Button
                size="small"
                kind="quiet"
                icon={<RotateCcw aria-hidden="true" />}
                onClick={() => keep(unarranged)}
              >
                {t('places.reset')}
              </Button>
            )}
            <ExportMenu file={file} struck={struck} places={places} />
          </>
        }
        label={t('picture.label')}
        width={picture.width}
        height={picture.height}
        boxes={boxes}
        lanes={picture.lanes.map(({ lane, x, width }) => ({
          key: lane,
          x,
          width,
          name: t(`lane.${lane}`),
          hint: t(`lane.${lane}_hint`),
        }))}
        footer={
          <StrikeBar
            picked={pickedCard ? aboutOf(pickedCard) : null}
            struck={[...struck].map((id) => ({ id, name: nameOf(id) }))}
            outcome={outcome}
            onToggle={toggle}
            onRestoreAll={() => onStrike(new Set())}
            pairing={pairing}
            onPair={mayJudge ? pairUp : undefined}
            onLetGo={letGo}
          />
        }
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for the buttons inside */}
        <div
          ref={ground}
          onClick={(event) => press(event, event.shiftKey)}
          onKeyDown={keys}
          onPointerOver={(event) => point(cardAt(event))}
          onPointerLeave={() => point(null)}
          onFocus={(event) => point(event.target.matches(':focus-visible') ? cardAt(event) : null)}
          onBlur={() => point(null)}
          data-tracing={lit ? '' : undefined}
          data-pairing={pairing ? '' : undefined}
          aria-describedby={hint}
        >
          <svg
            className={lit ? styles.hushed : undefined}
            width={picture.width}
            height={picture.height}
            aria-hidden="true"
          >
            {picture.rings.map(({ members, box }) => (
              <rect
                key={members.join()}
                className={styles.ring}
                x={box.x}
                y={box.y}
                width={box.width}
                height={box.height}
                rx={14}
              />
            ))}
            {picture.page && (
              <PageThumb
                page={picture.page}
                lines={lines}
                claims={views.map(({ id }) => ({ id, box: boxes.get(id)! }))}
                marked={lit?.cards ?? marked.cards}
                fallen={fallen}
              />
            )}
            <g className={styles.lines}>
              <GraphLines layer="plain" edges={layers.plain} wordOf={wordOf} />
              <GraphLines layer="cut" edges={layers.cut} wordOf={wordOf} />
              <GraphLines layer="marked" edges={layers.marked} wordOf={wordOf} />
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
          {picture.page && (
            <div
              className={styles.head}
              style={{ left: picture.page.x, top: picture.page.y, width: picture.page.width }}
              dir="auto"
              lang={file.article.language}
            >
              <p>{nameOf(file.article.sourceId)}</p>
              <p className={styles.headline}>{file.article.headline}</p>
            </div>
          )}
          {cards.map(drawCard)}
        </div>
      </GraphFrame>
      <p id={hint} className={styles.hint}>
        {t('picture.hint')} {mayMove && t('places.hint')} {mayJudge && t('pick.judge_hint')}
      </p>
      {pair && <JudgeForm source={pair[0]} other={pair[1]} onClose={() => judge(null)} />}
      <p className={styles.narrow}>{t('picture.narrow')}</p>
      <InsightCards
        insights={insights}
        numberOf={numberOf}
        struck={struck}
        shown={shown}
        onShow={(insight) => {
          pick(null)
          show(insight)
        }}
        onStrike={toggle}
      />
    </div>
  )

  function nameOf(id: SourceId): string {
    return file.sources.find((source) => source.id === id)?.name ?? id
  }

  function drawCard(card: GraphCard) {
    const box = boxes.get(card.id)!
    if (card.kind === 'claim') {
      const view = viewOf.get(card.id) as ClaimView
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
          language={file.article.language}
          outcome={fallen.has(card.id) ? falls : (weakened.get(card.id) ?? null)}
        />
      )
    }
    const { carries, bears } = numbers.get(card.id)!
    if (card.kind !== 'source')
      return (
        <GroundCardView
          key={card.id}
          {...look(card.id)}
          card={card}
          box={box}
          carries={carries}
          claimCount={views.length}
        />
      )
    return (
      <SourceCardView
        key={card.id}
        {...look(card.id)}
        card={card}
        box={box}
        carries={carries}
        bears={bears}
        claimCount={views.length}
        language={file.article.language}
        struck={marks.struck.has(card.id)}
        cutOff={marks.cutOff.has(card.id)}
      />
    )
  }

  function aboutOf(card: GraphCard) {
    if (card.kind === 'claim') {
      const view = viewOf.get(card.id) as ClaimView
      const open = onOpenClaim ? () => onOpenClaim(card.claimId) : null
      const name = `${view.number}. ${view.file.claim.text}`
      return { name, language: file.article.language, about: '', source: null, open }
    }
    const bears = card.kind === 'source' ? (bearers.get(card.party.id)?.length ?? 0) : 0
    const about = t('pick.carries', { count: card.claims.length, all: views.length, bears })
    if (card.kind !== 'source') return { name: t(`ground.${card.kind}`), about, source: null, open: null }
    const { id, name } = card.party
    return { name, about, source: id, open: onOpenSource ? () => onOpenSource(id) : null }
  }
}

interface Named {
  id: SourceId
  name: string
}

const unarranged: CardPlaces = {}
const falls: Outcome = { is: 'falls' }
