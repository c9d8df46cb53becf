'use client'

import { Highlighter, Plus, Quote } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { PickingPurpose } from '@/components/claim/phrase-picking'
import { Button } from '@/components/ui/button'
import { useKeysOf } from '@/components/ui/shortcuts'
import { ShownKeys } from '@/components/ui/shown-keys'
import styles from './mark-menu.module.css'
import type { TextSelection } from './use-text-selection'

export interface MarkActions {
  /** Makes a claim of the selection; absent when the person may not. */
  mark?: () => void
  addSpan?: () => void
  /** The number of the claim that `addSpan` adds to. */
  chosenNumber: number | null
  /** Only while a form waits for words of the text. */
  usePhrase?: () => void
  purpose: PickingPurpose
}

interface MarkMenuProps extends MarkActions {
  selection: TextSelection
}

/** What can be done with the words that are selected, just under the last of them. */
export function MarkMenu({ selection, mark, addSpan, chosenNumber, usePhrase, purpose }: MarkMenuProps) {
  const t = useTranslations('reader')
  const keysOf = useKeysOf()
  if (!mark && !addSpan && !usePhrase) return null
  return (
    <div className={styles.row} style={{ top: selection.y + 10 }}>
      <span className={styles.space} style={{ flexBasis: Math.max(0, selection.x - 120) }} />
      <div
        className={styles.menu}
        role="toolbar"
        aria-label={t('menu_label')}
        // A press here would move the focus and lose the selection.
        onMouseDown={(event) => event.preventDefault()}
      >
        {usePhrase && (
          <Button kind="primary" size="small" icon={<Quote aria-hidden="true" />} onClick={usePhrase}>
            {t(`use_as.${purpose}`)}
            <ShownKeys keys={keysOf('text.mark')} />
          </Button>
        )}
        {mark && (
          <Button
            kind={usePhrase ? 'plain' : 'primary'}
            size="small"
            icon={<Highlighter aria-hidden="true" />}
            onClick={mark}
          >
            {t('mark')}
            {!usePhrase && <ShownKeys keys={keysOf('text.mark')} />}
          </Button>
        )}
        {addSpan && chosenNumber !== null && (
          <Button size="small" icon={<Plus aria-hidden="true" />} onClick={addSpan}>
            {t('add_span', { number: chosenNumber })}
            <ShownKeys keys={keysOf('text.add_span')} />
          </Button>
        )}
      </div>
    </div>
  )
}
