'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Segmented } from '@/components/ui/segmented'
import { interfaceLanguages } from '@/lib/model/languages'
import styles from './doorway.module.css'
import { Mark } from './mark'
import { ownNames } from './use-me-menu'
import { useLanguage } from './voice-provider'

interface DoorwayProps {
  title: string
  text?: ReactNode
  /** More to read than a sign-in. */
  wide?: boolean
  children: ReactNode
}

/** The frame of the pages in front of the door: what this is, and in which language. */
export function Doorway({ title, text, wide = false, children }: DoorwayProps) {
  const t = useTranslations('door')
  const { language, choose } = useLanguage()
  return (
    <main className={styles.page}>
      <title>{`${title} · Sanad`}</title>
      <div className={styles.card} data-wide={wide || undefined}>
        <p className={styles.house}>
          <Mark />
          Sanad
        </p>
        <h1 className={styles.title}>{title}</h1>
        {text && <p className={styles.text}>{text}</p>}
        {children}
      </div>
      <p className={styles.about}>{t('about')}</p>
      <Segmented
        label={t('language')}
        hideLabel
        size="small"
        value={language}
        options={interfaceLanguages.map((one) => ({ value: one, label: ownNames[one] }))}
        onChange={choose}
      />
    </main>
  )
}
