'use client'

import { Columns2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useEraseCitation, useRemoveAppearance } from '@/components/data/chain-acts'
import { Button } from '@/components/ui/button'
import { Coming } from '@/components/ui/coming'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { type CardActs, ChainCard } from './chain-card'
import styles from './chain-editor.module.css'
import { type OutlineNode, outlineOf } from './opened-chain'
import { pointAt, pointable } from './point-at'
import { useChangeAppearance } from './use-change-appearance'
import type { ComparedPair } from './use-drift'
import { usePageActs } from './use-page-acts'

// Forms are fetched when they are asked for: most of the day one reads.
const AppearanceForm = dynamic(() => import('./appearance-form').then((room) => room.AppearanceForm), {
  loading: Coming,
})
const CitationForm = dynamic(() => import('./citation-form').then((room) => room.CitationForm), {
  loading: Coming,
})
const DrawForm = dynamic(() => import('./draw-form').then((room) => room.DrawForm), { loading: Coming })
const HopForm = dynamic(() => import('./hop-form').then((room) => room.HopForm), { loading: Coming })
const NextHops = dynamic(() => import('@/components/capture/next-hops').then((room) => room.NextHops), {
  loading: Coming,
})

/** Which form is open, and on what. One at a time, so that there is always one place where one types. */
type OpenForm = { on: string; form: 'cite' | 'draw' | 'edit' | 'read' | 'citation' | 'next' } | null

interface ChainEditorProps {
  file: ClaimFile
  sources: readonly Source[]
  canTrace: boolean
  /** The chain as a picture, drawn above the outline. */
  picture?: ReactNode
  /** Hops whose two excerpts are known. */
  pairs: readonly ComparedPair[]
  onCompare: (pair: ComparedPair) => void
}

/** Who said it to whom: the chain as an outline that grows where one works on it. */
export function ChainEditor({ file, sources, canTrace, picture, pairs, onCompare }: ChainEditorProps) {
  const t = useTranslations('claim')
  const drift = useTranslations('drift')
  const c = useTranslations('compare')
  const [open, setOpen] = useState<OpenForm>(null)
  const [added, setAdded] = useState<AppearanceId | null>(null)
  const change = useChangeAppearance()
  const pageActs = usePageActs()
  const remove = useRemoveAppearance()
  const erase = useEraseCitation()

  const byId = new Map(sources.map((source) => [source.id, source]))
  const nameOf = (node: Pick<OutlineNode, 'appearance'>) =>
    byId.get(node.appearance.sourceId)?.name ?? t('unnamed.unknown')
  const close = () => setOpen(null)
  const isOpen = (on: string, form: NonNullable<OpenForm>['form']) => open?.on === on && open.form === form

  const others = (citing: AppearanceId) => {
    const cited = new Set(
      file.citations.filter((each) => each.citingId === citing).map((each) => each.citedId),
    )
    return file.appearances
      .filter((each) => each.id !== citing && !each.isArticle && !cited.has(each.id))
      .map((appearance) => ({ id: appearance.id, name: nameOf({ appearance }) }))
  }

  const actsOf = ({ appearance }: OutlineNode): CardActs => {
    const { id, claimId } = appearance
    return {
      cite: () => setOpen({ on: id, form: 'cite' }),
      draw: others(id).length > 0 ? () => setOpen({ on: id, form: 'draw' }) : undefined,
      edit: () => setOpen({ on: id, form: 'edit' }),
      markRead: () =>
        appearance.excerpt ? change(appearance, { access: 'read' }) : setOpen({ on: id, form: 'read' }),
      namesNobody: () => change(appearance, { basis: 'unknown' }),
      page: pageActs(appearance),
      next: () => setOpen({ on: id, form: 'next' }),
      remove: appearance.isArticle ? undefined : () => remove.mutate({ claimId, appearanceId: id }),
    }
  }

  const eraseCitation = (citation: Citation) => {
    erase.mutate({ claimId: citation.claimId, citationId: citation.id })
    close()
  }

  const branch = (node: OutlineNode) => (
    <li key={node.via?.id ?? node.appearance.id} className={styles.branch}>
      {node.via && (
        <Edge citation={node.via} onOpen={canTrace ? (on) => setOpen({ on, form: 'citation' }) : undefined} />
      )}
      {pairs
        .filter(({ id }) => id === node.via?.id)
        .map((pair) => (
          <Button
            key={pair.citing.sourceId}
            kind="quiet"
            size="small"
            className={styles.edge}
            icon={<Columns2 aria-hidden="true" />}
            title={c('hop', { citing: pair.citingName, cited: pair.originName })}
            onClick={() => onCompare(pair)}
          >
            {drift('compare')}
          </Button>
        ))}
      {node.via && isOpen(node.via.id, 'citation') && (
        <CitationForm
          citation={node.via}
          onErase={() => node.via && eraseCitation(node.via)}
          onClose={close}
        />
      )}
      {node.again ? (
        <button type="button" className={styles.again} onClick={() => pointAt([node.appearance.id])}>
          {t('see_above', { name: nameOf(node) })}
        </button>
      ) : isOpen(node.appearance.id, 'edit') || isOpen(node.appearance.id, 'read') ? (
        <AppearanceForm
          appearance={node.appearance}
          name={nameOf(node)}
          preset={open?.form === 'read' ? { access: 'read' } : undefined}
          onClose={close}
        />
      ) : (
        <ChainCard
          appearance={node.appearance}
          source={byId.get(node.appearance.sourceId)}
          acts={canTrace ? actsOf(node) : undefined}
          check={file.wordChecks?.find(({ subjectId }) => subjectId === node.appearance.id)}
          isNew={added === node.appearance.id}
          excerptIsKnown={node.appearance.isArticle}
        />
      )}
      {isOpen(node.appearance.id, 'cite') && !node.again && (
        <div className={styles.under}>
          <HopForm
            citing={node.appearance}
            nearby={sources}
            onClose={close}
            onAdded={(id) => {
              close()
              setAdded(id)
            }}
          />
        </div>
      )}
      {isOpen(node.appearance.id, 'next') && !node.again && (
        <div className={styles.under}>
          <NextHops
            appearance={node.appearance}
            name={nameOf(node)}
            onClose={close}
            onAdded={(id) => {
              close()
              setAdded(id)
            }}
          />
        </div>
      )}
      {isOpen(node.appearance.id, 'draw') && !node.again && (
        <div className={styles.under}>
          <DrawForm citing={node.appearance} others={others(node.appearance.id)} onClose={close} />
        </div>
      )}
      {node.cites.length > 0 && <ul className={styles.cites}>{node.cites.map(branch)}</ul>}
    </li>
  )

  const { root, loose } = outlineOf(file)
  return (
    <div className={styles.editor}>
      {picture}
      {root && <ul className={styles.outline}>{branch(root)}</ul>}
      {loose.length > 0 && (
        <section className={styles.loose} aria-label={t('loose')}>
          <p className={styles.looseNote}>{t('loose_note')}</p>
          <ul className={styles.outline}>{loose.map(branch)}</ul>
        </section>
      )}
    </div>
  )
}

interface EdgeProps {
  citation: Citation
  onOpen?: (citationId: string) => void
}

/** How the card above leans on the one below: "reports what it says · “menurut New York Post”". */
function Edge({ citation, onOpen }: EdgeProps) {
  const t = useTranslations('claim')
  const e = useTranslations('entry')
  const words = (
    <>
      <span className={styles.relation}>{e(`relation.${citation.relation}`)}</span>
      {citation.phrase && <q dir="auto">{citation.phrase}</q>}
    </>
  )
  if (!onOpen)
    return (
      <p className={styles.edge} tabIndex={-1} {...pointable(citation.id)}>
        {words}
      </p>
    )
  return (
    <Button
      kind="quiet"
      size="small"
      className={styles.edge}
      title={t('edit_citation')}
      onClick={() => onOpen(citation.id)}
      {...pointable(citation.id)}
    >
      {words}
    </Button>
  )
}
