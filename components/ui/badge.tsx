import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names'

export type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'violet' | 'accent'

interface BadgeProps {
  tone?: Tone
  /** A shape beside the word, so that colour is never alone. */
  icon?: ReactNode
  children: ReactNode
  title?: string
}

export const Badge = ({ tone = 'neutral', icon, children, title }: BadgeProps) => (
  <span className={classNames(styles.badge, styles[tone])} title={title}>
    {icon}
    {children}
  </span>
)
