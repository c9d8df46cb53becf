import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  title: ReactNode
  /** How many there are, beside the title. */
  count?: ReactNode
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page with a name of its own. */
export function Panel({ title, count, hint, actions, children }: PanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}
