import type { ReactNode } from 'react'
import styles from './card.module.css'

/** A white sheet on the paper. */
export const Card = ({ children }: { children: ReactNode }) => <div className={styles.card}>{children}</div>
