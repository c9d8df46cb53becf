import styles from './load-ticks.module.css'

interface LoadTicksProps {
  /** Places of the carried claims in the reading order, counted from 0. */
  carried: readonly number[]
  all: number
  width: number
}

/** One tick for each claim of the article, dark where it is carried: how much rests on a source, and which claims. */
export function LoadTicks({ carried, all, width }: LoadTicksProps) {
  const step = width / Math.max(1, all)
  const tick = Math.max(1, step - (step > 6 ? 2 : step > 3 ? 1 : 0))
  const bars = (places: readonly number[]) =>
    places
      .map((place) => `M${(place * step).toFixed(1)} 0h${tick.toFixed(1)}v7h-${tick.toFixed(1)}z`)
      .join('')
  return (
    <svg className={styles.ticks} width={width} height={7} aria-hidden="true">
      <path className={styles.track} d={bars(Array.from({ length: all }, (_, i) => i))} />
      <path className={styles.carried} d={bars(carried)} />
    </svg>
  )
}
