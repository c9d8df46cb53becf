import type { Capture } from '@/lib/model/capture'
import type { WatchFinding } from '@/lib/model/watch-kinds'
import { Witness } from './check-words'

type Page = Pick<Capture, 'status' | 'finding' | 'text' | 'textSha256' | 'sha256'>

/** A site says so itself when a page is not there any more: 404 Not Found, 410 Gone (RFC 9110 §15.5). */
const gone: readonly (number | null)[] = [404, 410]

/**
 * What has become of a page since it was kept. Its readable words are compared, not its bytes, which change with
 * every advertisement; of what has no words, the bytes. A wall or an error where there was a page is no change of it.
 */
export function pageNow(kept: Page, now: Page): WatchFinding {
  if (gone.includes(now.status)) return 'vanished'
  if ((now.status ?? 0) >= 400) return 'unclear'
  if (kept.text === null) return now.sha256 === kept.sha256 ? 'same' : 'changed'
  if (now.textSha256 === kept.textSha256) return 'same'
  if (now.text === null || (kept.finding === 'read' && now.finding !== 'read')) return 'unclear'
  return 'changed'
}

/** Whether an excerpt stands on a changed page as it was written down; then the change is elsewhere on it. */
export const stillStands = (excerpt: string | null, text: string | null): boolean =>
  excerpt !== null && text !== null && new Witness(text).check(excerpt).found === 'found'
