import { Kbd } from './kbd'
import styles from './shown-keys.module.css'

const faces: Record<string, string> = {
  shift: '⇧',
  alt: 'Alt',
  Enter: '↵',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** `mod+k` and `g a` as keys one can see. */
export const ShownKeys = ({ keys }: { keys: string }) =>
  keys === '' ? null : (
    <span className={styles.keys}>
      {keys.split(' ').map((press, i) => (
        <span key={i} className={styles.keys}>
          {press.split('+').map((key) => (
            <Kbd key={key}>{key === 'mod' ? 'Ctrl/⌘' : (faces[key] ?? key.toUpperCase())}</Kbd>
          ))}
        </span>
      ))}
    </span>
  )
