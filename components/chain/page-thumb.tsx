import type { Placed } from '@/lib/chain/layout-routes'
import type { PageLines } from '@/lib/chain/page-lines'
import type { ClaimId } from '@/lib/model/ids'
import styles from './page-thumb.module.css'

/** Above the lines of the page: outlet and headline. */
export const pageHead = 92
const margin = 16

interface PageThumbProps {
  page: Placed
  lines: PageLines
  claims: readonly { id: ClaimId; box: Placed }[]
  marked: ReadonlySet<string>
  fallen: ReadonlySet<string>
}

/** The article seen from afar, each claim joined to the lines it stands on. */
export function PageThumb({ page, lines, claims, marked, fallen }: PageThumbProps) {
  const top = page.y + pageHead
  const long = page.width - 2 * margin
  const thick = Math.max(2.5, lines.pitch * 0.5)
  const bars = (test: (on: readonly ClaimId[]) => boolean) =>
    lines.lines
      .filter((line) => test(line.claims))
      .map(({ y, length }) => `M${page.x + margin} ${top + y}h${Math.round(long * length)}`)
      .join('')
  const joins = (test: (id: ClaimId) => boolean) =>
    claims
      .filter(({ id }) => test(id) && lines.claimAt.has(id))
      .map(({ id, box }) => {
        const [x0, y0] = [box.x + box.width, box.y + box.height / 2]
        const [x1, y1] = [page.x + margin - 6, top + lines.claimAt.get(id)!]
        const bend = page.x - 4
        const half = (x0 + bend) / 2
        return `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${bend} ${y1}H${x1}`
      })
      .join('')
  const kindOf = (ids: readonly string[]) =>
    ids.some((id) => fallen.has(id)) ? 'fallen' : ids.some((id) => marked.has(id)) ? 'marked' : 'plain'
  return (
    <g>
      <rect className={styles.sheet} x={page.x} y={page.y} width={page.width} height={page.height} rx={6} />
      <path className={styles.text} strokeWidth={thick} d={bars((ids) => ids.length === 0)} />
      {(['plain', 'marked', 'fallen'] as const).map((kind) => (
        <g key={kind} className={styles[kind]}>
          <path className={styles.join} d={joins((id) => kindOf([id]) === kind)} />
          <path
            className={styles.said}
            strokeWidth={thick}
            d={bars((ids) => ids.length > 0 && kindOf(ids) === kind)}
          />
        </g>
      ))}
    </g>
  )
}
