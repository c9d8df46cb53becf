import styles from './mark.module.css'

/** The sign of the house: a word handed from one to the next. */
export const Mark = () => (
  <svg viewBox="0 0 28 28" className={styles.mark} aria-hidden="true" focusable="false">
    <path d="M6 21.5c4.5 0 4-7.5 8-7.5s3.5-7.5 8-7.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
    <circle cx="6" cy="21.5" r="3.4" className={styles.said} />
    <circle cx="14" cy="14" r="3.4" className={styles.said} />
    <circle cx="22" cy="6.5" r="3.4" fill="currentColor" />
  </svg>
)
