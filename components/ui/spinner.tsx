import styles from './spinner.module.css'

/** Something is under way. Says nothing by itself: the thing that waits is marked `aria-busy`. */
export const Spinner = () => <span className={styles.spinner} aria-hidden="true" />
