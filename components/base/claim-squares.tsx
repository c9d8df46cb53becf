import styles from './claim-squares.module.css'

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
/** More squares than this are texture, not a count. */
const mostSquares = 150

/** How many claims one square stands for, so that the largest part still shows as squares. */
export const squareFor = (largest: number) =>
  steps.find((step) => largest / step <= mostSquares) ?? Math.ceil(largest / mostSquares)

const looks = ['settled', 'open', 'wrong'] as const

interface ClaimSquaresProps extends Record<(typeof looks)[number], number> {
  square: number
}

/** A square for each claim, or for each so many. What they say stands beside them as a number. */
export const ClaimSquares = ({ square, ...counts }: ClaimSquaresProps) => (
  <div className={styles.squares} aria-hidden="true">
    {looks.flatMap((look) =>
      Array.from({ length: Math.ceil(counts[look] / square) }, (_, i) => (
        <span key={`${look}${i}`} data-look={look} />
      )),
    )}
  </div>
)
