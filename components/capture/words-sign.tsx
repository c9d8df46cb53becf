'use client'

import { FileCheck2, FileWarning, FileX2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { WordsFound } from '@/lib/model/words-found'
import styles from './words-sign.module.css'

const shapes = { found: FileCheck2, changed: FileWarning, missing: FileX2 } as const

/** Whether the words of a hop stand on its kept page, as a sign on its card in the picture. */
export function WordsSign({ found }: { found: WordsFound | undefined }) {
  const t = useTranslations('witness')
  if (!found || found === 'unreadable') return null
  const Shape = shapes[found]
  const words = t(`button.${found}`)
  return (
    <span className={styles[found]} title={words}>
      <Shape aria-hidden="true" size={14} />
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
