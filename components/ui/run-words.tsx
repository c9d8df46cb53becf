import type { Run } from '@/lib/drift/word-diff'
import styles from './run-words.module.css'

/** A text with the words marked that the other one does not have: as what they are, not by colour alone. */
export const RunWords = ({ text, runs }: { text: string; runs: readonly Run[] }) =>
  runs.map((run) => {
    const words = text.slice(run.start, run.end)
    if (run.kind === 'removed')
      return (
        <del key={run.start} className={styles.removed}>
          {words}
        </del>
      )
    if (run.kind === 'added')
      return (
        <ins key={run.start} className={styles.added}>
          {words}
        </ins>
      )
    return words
  })
