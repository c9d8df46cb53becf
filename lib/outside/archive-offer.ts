import { archivedPage } from './archive-hosts'

/** Both addresses of a page, where one was typed that says both. */
export interface ArchiveOffer {
  archive: string
  /** When the archive took its copy: an instant, or a day, month or year; null where the address does not say. */
  at: string | null
  url: string
  archivedUrl: string
}

/**
 * What to put where, when the address of an archive's copy was typed into a card: the page it is a copy of is the
 * page, and the copy stands beside it. Nothing is offered that would overwrite another address.
 */
export function archiveOffer({
  url,
  archivedUrl,
}: {
  url: string
  archivedUrl: string
}): ArchiveOffer | null {
  const page = url.trim()
  const beside = archivedUrl.trim()
  const typed = page || beside
  if (page && beside && page !== beside) return null
  const found = archivedPage(typed)
  if (!found?.originalUrl || found.originalUrl === typed) return null
  return { archive: found.archive, at: found.at, url: found.originalUrl, archivedUrl: typed }
}
