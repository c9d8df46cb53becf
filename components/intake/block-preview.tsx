'use client'

import { RotateCcw, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Panel } from '@/components/ui/panel'
import { Select } from '@/components/ui/select'
import { type BlockKind, blockKinds } from '@/lib/model/block-kinds'
import styles from './block-preview.module.css'
import type { ArticleDraftAnswer } from './intake-types'
import type { TextIntake } from './text-intake'

/** The text as it was understood: each block may be called something else, or left out. */
export function BlockPreview({ draft, intake }: { draft: ArticleDraftAnswer; intake: TextIntake }) {
  const t = useTranslations('intake')
  const { dropped, language } = intake.form
  const problem = intake.problemAt('text')

  const rename = (at: number, kind: BlockKind) =>
    intake.change({
      draft: { ...draft, blocks: draft.blocks.map((block, i) => (i === at ? { ...block, kind } : block)) },
    })
  const toggle = (at: number) =>
    intake.change({
      dropped: dropped.includes(at) ? dropped.filter((one) => one !== at) : [...dropped, at],
    })

  return (
    <Panel
      title={t('blocks')}
      count={draft.blocks.length - dropped.length}
      hint={dropped.length > 0 ? t('dropped', { count: dropped.length }) : t('blocks_hint')}
    >
      {problem && <NoticeBar tone="bad" urgent title={problem} />}
      <ol className={styles.blocks}>
        {draft.blocks.map((block, i) => {
          const out = dropped.includes(i)
          const number = i + 1
          return (
            <li key={`${block.start}`} className={classNames(styles.block, out && styles.out)}>
              <div className={styles.tools}>
                <Select
                  aria-label={t('kind_of', { number })}
                  className={styles.kind}
                  value={block.kind}
                  disabled={out}
                  options={blockKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                  onChange={(event) => rename(i, event.target.value as BlockKind)}
                />
                <IconButton
                  size="small"
                  label={t(out ? 'keep_block' : 'drop_block', { number })}
                  icon={out ? <RotateCcw /> : <Trash2 />}
                  onClick={() => toggle(i)}
                />
              </div>
              <p
                className={classNames(styles.text, styles[block.kind])}
                lang={language || undefined}
                dir="auto"
              >
                {out && <span className="visually-hidden">{t('left_out')} </span>}
                {draft.text.slice(block.start, block.end)}
              </p>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
