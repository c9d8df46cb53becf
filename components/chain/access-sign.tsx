'use client'

import { Check, CircleQuestionMark, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Access } from '@/lib/model/appearance-kinds'
import styles from './access-sign.module.css'

const shapes = { read: Check, trusted: CircleQuestionMark, unavailable: X } satisfies Record<Access, unknown>

/** Whether we read it there: the same three signs as on the lines of the picture. */
export function AccessSign({ access, word = false }: { access: Access; word?: boolean }) {
  const t = useTranslations('chain.access')
  const Shape = shapes[access]
  return (
    <span className={styles[access]} title={word ? undefined : t(access)}>
      <Shape aria-hidden="true" size={14} />
      <span className={word ? undefined : 'visually-hidden'}>{t(access)}</span>
    </span>
  )
}
