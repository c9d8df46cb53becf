import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from './badge'
import { classNames } from './class-names'
import styles from './notice-bar.module.css'

const icons = {
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
  neutral: Info,
  violet: Info,
  accent: Info,
} satisfies Record<Tone, typeof Info>

interface NoticeBarProps {
  tone?: Tone
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Read out at once by a screen reader: for what went wrong just now. */
  urgent?: boolean
}

/** Something to know about the page or the form it stands in. */
export function NoticeBar({ tone = 'neutral', title, children, actions, urgent = false }: NoticeBarProps) {
  const Icon = icons[tone]
  return (
    <div className={classNames(styles.bar, styles[tone])} role={urgent ? 'alert' : undefined}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
