import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface EmptyProps {
  title?: ReactNode
  text?: ReactNode
  /** What to do about it. */
  action?: ReactNode
}

/** Nothing here, why, and what to do. */
export const Empty = ({ title, text, action }: EmptyProps) => (
  <div className={styles.empty}>
    {title && <p className={styles.title}>{title}</p>}
    {text && <p className={styles.text}>{text}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
