import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  title: string
  /** The title's own language, when it is somebody else's words. */
  lang?: string
  back?: { href: string; label: string }
  actions?: ReactNode
  /** A line of facts under the title. */
  meta?: ReactNode
}

/** The one `h1` of a page, and the title of its tab. */
export const PageHead = ({ title, lang, back, actions, meta }: PageHeadProps) => (
  <header className={styles.head}>
    <title>{`${title} · Sanad`}</title>
    {back && (
      <Link href={back.href} className={styles.back}>
        <ChevronLeft aria-hidden="true" size={16} />
        <span className={styles.where}>{back.label}</span>
      </Link>
    )}
    <div className={styles.row}>
      <div className={styles.words}>
        <h1 className={styles.title} lang={lang} dir={lang ? 'auto' : undefined} tabIndex={-1}>
          {title}
        </h1>
        {meta && <div className={styles.meta}>{meta}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  </header>
)
