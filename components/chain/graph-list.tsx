'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { StatusBadge } from '@/components/claim/status-badge'
import { Button } from '@/components/ui/button'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import { strike } from '@/lib/chain/strike'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { ChainOutline } from './chain-outline'
import { useChainSentence } from './chain-sentence'
import styles from './graph-list.module.css'
import { type SortKey, sortedBy, sourceRows } from './source-rows'
import type { ArticleChains } from './use-article-picture'

interface GraphListProps {
  file: ArticleFile
  chains: ArticleChains
  struck: ReadonlySet<SourceId>
  onStrike: (struck: ReadonlySet<SourceId>) => void
  onOpenClaim?: (id: ClaimId) => void
}

/** Everything the picture says, as a table of sources and an outline of every chain. Equal to it, not an afterthought. */
export function GraphList({ file, chains, struck, onStrike, onOpenClaim }: GraphListProps) {
  const t = useTranslations('chain')
  const format = useFormatter()
  const locale = useLocale()
  const sentence = useChainSentence(file.sources)
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({ key: 'falls', down: true })
  const rows = useMemo(() => sourceRows(chains), [chains])
  const numberOf = new Map(chains.views.map((view) => [view.id, view.number]))
  const outcome = useMemo(() => (struck.size > 0 ? strike(chains.chains, struck) : null), [chains, struck])
  const nameOf = (id: SourceId) => file.sources.find((source) => source.id === id)?.name ?? id
  const numbers = (ids: readonly ClaimId[]) =>
    ids.length === 0 ? t('list.none') : `${ids.length}: ${ids.map((id) => numberOf.get(id)).join(', ')}`
  const toggle = (id: SourceId) => {
    const next = new Set(struck)
    if (!next.delete(id)) next.add(id)
    onStrike(next)
  }
  const head = (key: SortKey) => (
    <th scope="col" aria-sort={sort.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          setSort({ key, down: sort.key === key ? !sort.down : key !== 'name' && key !== 'kind' })
        }
      >
        {t(`list.${key}`)}
        {sort.key === key &&
          (sort.down ? <ArrowDown aria-hidden="true" size={14} /> : <ArrowUp aria-hidden="true" size={14} />)}
      </button>
    </th>
  )
  const neighbours = (ids: readonly (SourceId | 'article')[]) =>
    ids.map((id, i) => (
      <span key={id}>
        {i > 0 && ', '}
        {id === 'article' ? (
          t('list.the_article')
        ) : (
          <a href={`#list-${id}`} dir="auto">
            {nameOf(id)}
          </a>
        )}
      </span>
    ))
  if (chains.views.length === 0) return <p className={styles.empty}>{t('picture.empty')}</p>
  return (
    <div className={styles.list}>
      {outcome && (
        <p role="status" className={styles.outcome}>
          <b dir="auto">{t('pick.struck_now', { names: format.list([...struck].map(nameOf)) })}</b>{' '}
          {t('pick.outcome', {
            falls: outcome.falls.length,
            weakens: outcome.weakens.length,
            stands: outcome.stands.length,
            unfounded: outcome.unfounded.length,
          })}
        </p>
      )}
      <h2>{t('list.sources')}</h2>
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('list.no_sources')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled
        <section className={styles.scroll} tabIndex={0} aria-label={t('list.sources')}>
          <table>
            <caption className={styles.caption}>{t('list.caption')}</caption>
            <thead>
              <tr>
                {head('name')}
                {head('kind')}
                {head('carries')}
                {head('falls')}
                {head('read')}
                <th scope="col">{t('list.strike')}</th>
              </tr>
            </thead>
            <tbody>
              {sortedBy(rows, sort.key, sort.down, locale).map((row) => (
                <tr key={row.id} id={`list-${row.id}`}>
                  <th scope="row">
                    <span dir="auto" className={struck.has(row.id) ? styles.gone : undefined}>
                      {row.name}
                    </span>
                    <small>
                      {row.lanes.map((lane) => t(`lane.${lane}`)).join(', ')}
                      {row.cites.length > 0 && (
                        <>
                          {' · '}
                          {t('list.cites')} {neighbours(row.cites)}
                        </>
                      )}
                      {row.citedBy.length > 0 && (
                        <>
                          {' · '}
                          {t('list.cited_by')} {neighbours(row.citedBy)}
                        </>
                      )}
                    </small>
                  </th>
                  <td>
                    <span className={styles.kind}>
                      <SourceKindIcon kind={row.kind} size={15} />
                      {t(`kind.${row.kind}`)}
                    </span>
                  </td>
                  <td>{numbers(row.carries)}</td>
                  <td>{numbers(row.falls)}</td>
                  <td className={styles.short}>{t('list.read_of', { read: row.read, of: row.of })}</td>
                  <td className={styles.short}>
                    <Button size="small" aria-pressed={struck.has(row.id)} onClick={() => toggle(row.id)}>
                      {t(struck.has(row.id) ? 'pick.restore' : 'pick.strike')}
                      <span className="visually-hidden">: {row.name}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h2>{t('list.claims')}</h2>
      <ol className={styles.claims}>
        {chains.views.map((view, i) => {
          const weakened = outcome?.weakens.find(({ claim }) => claim === view.id)
          return (
            <li key={view.id} id={`list-${view.id}`}>
              <div className={styles.claim}>
                <b className={styles.number}>{view.number}</b>
                <p dir="auto" lang={file.article.language}>
                  {view.file.claim.text}
                </p>
                {outcome?.falls.includes(view.id) ? (
                  <b className={styles.falls}>{t('outcome.falls')}</b>
                ) : weakened ? (
                  <b className={styles.weakens}>{t('outcome.weakens_said', weakened)}</b>
                ) : (
                  <StatusBadge status={view.status} />
                )}
                {onOpenClaim && (
                  <Button size="small" kind="quiet" onClick={() => onOpenClaim(view.id)}>
                    {t('pick.open_claim')}
                    <span className="visually-hidden"> {view.number}</span>
                  </Button>
                )}
              </div>
              <p className={styles.sentence} dir="auto">
                {sentence(view)}
              </p>
              <ChainOutline chain={chains.chains[i]!} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
