'use client'

import { Eraser, ScanSearch, Undo2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { IconButton } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import styles from './base-blocks.module.css'
import { ClaimSquares, squareFor } from './claim-squares'
import { RetractedBadge } from './retracted-badge'
import type { BaseMoves } from './use-base-address'

type Blocks = BaseAnswer['blocks']
type Block = Blocks['blocks'][number]

/** Blocks grow with what they hold, but the largest may not push everything else off the screen. */
const heightOf = (claims: number, largest: number) => 44 + Math.round(64 * Math.sqrt(claims / largest))

/**
 * Every claim in one block, under the source nearest to the origin that it falls with; beside it through whom alone it
 * reaches us, and a square for each claim. The same facts stand in the list.
 */
export function BaseBlocks({ blocks, moves }: { blocks: Blocks; moves: BaseMoves }) {
  const t = useTranslations('base.blocks')
  const { address, pick } = moves
  const parts = [...blocks.blocks, blocks.rest, blocks.safe, blocks.unfounded]
  const largest = Math.max(1, ...parts.map((part) => part.claims))
  const square = squareFor(largest)
  // Looked into, a block has claims that hang on nobody else; they are not safe.
  const nameOf = (part: 'safe' | 'unfounded') =>
    part === 'safe' && address.within.length > 0 ? 'alone' : part
  return (
    <div className={styles.blocks}>
      <div className={styles.heads} aria-hidden="true">
        <span>{t('origin')}</span>
        <span>{t('way')}</span>
        <span>{t('squares')}</span>
      </div>
      <p className={styles.legend}>
        <span data-look="settled">{t('settled')}</span>
        <span data-look="open">{t('open')}</span>
        <span data-look="wrong">✕ {t('wrong')}</span>
        <span className={styles.unit}>{t('square', { count: square })}</span>
      </p>
      <ol className={styles.rows}>
        {blocks.blocks.map((block) => (
          <BlockRow
            key={block.source}
            block={block}
            height={heightOf(block.claims, largest)}
            square={square}
            struck={address.struck}
            moves={moves}
          />
        ))}
      </ol>
      {blocks.rest.claims > 0 && (
        <div className={classNames(styles.row, styles.rest)}>
          <button type="button" className={styles.block} onClick={() => moves.show('list')}>
            <span className={styles.name}>{t('rest', { count: blocks.rest.sources })}</span>
            <span className={styles.sub}>{t('rest_means', { most: blocks.rest.most })}</span>
            <Count value={blocks.rest.claims} />
          </button>
          <ClaimSquares {...blocks.rest} square={square} />
        </div>
      )}
      {(['safe', 'unfounded'] as const).map(
        (part) =>
          blocks[part].claims > 0 && (
            <div key={part} className={classNames(styles.row, styles[nameOf(part)])}>
              <button
                type="button"
                className={styles.block}
                aria-pressed={address.picked?.pick === part}
                onClick={() => pick({ pick: part })}
              >
                <span className={styles.name}>{t(nameOf(part))}</span>
                <span className={styles.sub}>{t(`${nameOf(part)}_means`)}</span>
                <Count value={blocks[part].claims} />
              </button>
              <ClaimSquares {...blocks[part]} square={square} />
            </div>
          ),
      )}
    </div>
  )
}

interface BlockRowProps {
  block: Block
  height: number
  square: number
  struck: readonly string[]
  moves: BaseMoves
}

function BlockRow({ block, height, square, struck, moves }: BlockRowProps) {
  const t = useTranslations('base.blocks')
  const { source, name, kind, claims, falls, touches, ways, moreWays, retracted } = block
  const { picked } = moves.address
  const isStruck = struck.includes(source)
  const left = claims - ways.reduce((sum, way) => sum + way.claims, 0)
  return (
    <li className={styles.row} data-struck={isStruck || undefined}>
      <div className={styles.head} style={{ minHeight: height }}>
        <button
          type="button"
          className={styles.block}
          aria-pressed={picked?.pick === 'block' && picked.source === source && !picked.through}
          onClick={() => moves.pick({ pick: 'block', source })}
        >
          <span className={styles.name}>
            <SourceKindIcon kind={kind} size={16} />
            <bdi>{name}</bdi>
            {retracted && <RetractedBadge />}
          </span>
          <span className={styles.sub} title={t('falls_of_means', { falls, touches })}>
            {isStruck ? t('struck') : t('falls_of', { falls, touches })}
          </span>
          <Count value={claims} />
        </button>
        {claims > 1 && (
          <IconButton
            size="small"
            kind="quiet"
            className={styles.into}
            label={t('look_into', { name })}
            icon={<ScanSearch />}
            onClick={() => moves.lookInto([...moves.address.within, source])}
          />
        )}
        <IconButton
          size="small"
          kind="quiet"
          className={styles.strike}
          label={t(isStruck ? 'restore' : 'strike', { name })}
          icon={isStruck ? <Undo2 /> : <Eraser />}
          onClick={() => moves.toggle(source)}
        />
      </div>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.source} style={{ flexGrow: way.claims }}>
            <button
              type="button"
              className={styles.way}
              aria-pressed={picked?.source === source && picked.through === way.source}
              onClick={() => moves.pick({ pick: 'block', source, through: way.source })}
            >
              <span dir="auto">{t('only_through', { name: way.name })}</span>
              <b>{way.claims}</b>
            </button>
          </li>
        ))}
        {moreWays > 0 && left > 0 && <li className={styles.more}>{t('more_ways', { count: moreWays })}</li>}
      </ul>
      <ClaimSquares {...block} square={square} />
    </li>
  )
}

function Count({ value }: { value: number }) {
  const t = useTranslations('base')
  const format = useFormatter()
  return (
    <span className={styles.count}>
      <b aria-hidden="true">{format.number(value)}</b>
      <span className="visually-hidden">{t('claims', { count: value })}</span>
    </span>
  )
}
