import { Check, CircleQuestionMark, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import styles from './graph-legend.module.css'

/** How to read the picture. Only what the picture uses. */
export function GraphLegend({ uses }: { uses: ReadonlySet<LegendKey> }) {
  const t = useTranslations('chain.legend')
  return (
    <ul className={styles.legend} aria-label={t('label')}>
      {legendKeys
        .filter((key) => uses.has(key))
        .map((key) => (
          <li key={key}>
            {samples[key]}
            {t(key)}
          </li>
        ))}
    </ul>
  )
}

const line = (look: string | undefined, sign?: React.ReactNode) => (
  <>
    <svg className={look} width="38" height="8" aria-hidden="true">
      <path d="M0 4h38" />
    </svg>
    {sign}
  </>
)

const samples = {
  read: line(styles.read, <Check className={styles.good} aria-hidden="true" size={14} />),
  trusted: line(styles.trusted, <CircleQuestionMark className={styles.warn} aria-hidden="true" size={14} />),
  unavailable: line(styles.unavailable, <X className={styles.bad} aria-hidden="true" size={14} />),
  disputes: line(styles.aside),
  wide: line(styles.wide),
  bearing: <span className={styles.bearing} aria-hidden="true" />,
  unnamed: <span className={styles.unnamed} aria-hidden="true" />,
}
export type LegendKey = keyof typeof samples
const legendKeys = Object.keys(samples) as LegendKey[]
