import type { Capture } from '@/components/data/kept-pages'

/** What a page says of itself, for a card that does not say it yet. */
interface Blanks {
  url: string | null
  archivedUrl: string | null
  language: string | null
}

/**
 * The fields of a card that a kept page fills: itself, and what was left open. An archive's copy is of the page it
 * names, so both addresses are known at once.
 */
export function fieldsOfPage(capture: Capture, now: Blanks) {
  const own = capture.finalUrl ?? capture.url
  const url = capture.originalUrl ?? own
  const archived = capture.originalUrl ? own : null
  return {
    captureId: capture.id,
    ...(now.url === null && url && fits(url) ? { url } : {}),
    ...(now.archivedUrl === null && archived && fits(archived) ? { archivedUrl: archived } : {}),
    ...(now.language === null && capture.language ? { language: capture.language } : {}),
  }
}

const fits = (address: string) => /^https?:\/\/[^\s]+$/i.test(address) && address.length <= 2000
