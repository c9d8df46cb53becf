import type { ReactNode } from 'react'
import styles from './alone.module.css'

/** A page that stands outside the shell. */
export const Alone = ({ children }: { children: ReactNode }) => (
  <main className={styles.page}>{children}</main>
)
