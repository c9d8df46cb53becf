import { Children, type ReactNode } from 'react'
import styles from './facts-line.module.css'

/** Small facts after each other, with a point between those that are there. */
export const FactsLine = ({ children }: { children: ReactNode }) => (
  <p className={styles.line}>
    {Children.toArray(children)
      .filter(Boolean)
      .map((fact, i) => (
        <span key={i}>{fact}</span>
      ))}
  </p>
)
