import styles from './initials.module.css'

/** A round sign for a person. The name itself stands beside it or in a label. */
export const Initials = ({ name }: { name: string }) => (
  <span className={styles.round} aria-hidden="true">
    {initialsOf(name)}
  </span>
)

/** First letters of the first and the last word, by grapheme: "Siti Nur Haliza" → "SH". */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word = '') => firstGrapheme(word))
    .join('')
    .toUpperCase()
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const firstGrapheme = (word: string) => graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? ''
