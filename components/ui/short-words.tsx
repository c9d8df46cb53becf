import type { ReactNode } from 'react'
import styles from './short-words.module.css'

/** Somebody else's words among small facts, on one line: a long headline says which it is, and leaves room. */
export const ShortWords = ({ lang, children }: { lang?: string; children: ReactNode }) => (
  <bdi lang={lang} className={styles.short}>
    {children}
  </bdi>
)
