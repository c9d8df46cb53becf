'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { NoticeBar } from '@/components/ui/notice-bar'
import { RunWords } from '@/components/ui/run-words'
import { wordDiff } from '@/lib/drift/word-diff'
import type { WordsFound } from '@/lib/model/words-found'
import type { FoundWords } from '@/lib/witness/found-on'
import styles from './checked-words.module.css'

/** How each answer looks; the words say the same. */
const foundTones = {
  found: 'good',
  changed: 'warn',
  missing: 'bad',
  unreadable: 'neutral',
} as const satisfies Record<WordsFound, string>

interface CheckedWordsProps {
  check: FoundWords
  excerpt: string
  /** The text of the page; null when it has none. */
  page: string | null
  actions?: ReactNode
}

/** Whether the excerpt stands on its page; where it stands otherwise, word against word. */
export function CheckedWords({ check, excerpt, page, actions }: CheckedWordsProps) {
  const t = useTranslations('witness')
  const { found, isReordered, parts } = check
  const changed = parts.filter((part) => part.found === 'changed')
  const missing = parts.filter((part) => part.found === 'missing')
  return (
    <NoticeBar tone={foundTones[found]} title={t(`found.${found}`)} actions={actions}>
      {isReordered && <p>{t('reordered')}</p>}
      {page !== null &&
        changed.map(({ from, to, start, end }) => {
          const [mine, theirs] = [excerpt.slice(from, to), page.slice(start ?? 0, end ?? 0)]
          const { left, right } = wordDiff(mine, theirs)
          return (
            <dl key={from} className={styles.two}>
              <div>
                <dt>{t('in_excerpt')}</dt>
                <dd dir="auto">
                  <RunWords text={mine} runs={left} />
                </dd>
              </div>
              <div>
                <dt>{t('on_page')}</dt>
                <dd dir="auto">
                  <RunWords text={theirs} runs={right} />
                </dd>
              </div>
            </dl>
          )
        })}
      {found === 'missing' && parts.length > 1 && (
        <ul className={styles.missing}>
          {missing.map(({ from, to }) => (
            <li key={from}>
              <q dir="auto">{excerpt.slice(from, to)}</q>
            </li>
          ))}
        </ul>
      )}
    </NoticeBar>
  )
}
