import { dayIn } from './day-in'

/** What the lines around a headline say about the article. */
export interface Masthead {
  outlet: string | null
  byline: string | null
  publishedOn: string | null
  url: string | null
}

const byline =
  /^(?:oleh|by|penulis|reporter|pewarta|written by|laporan(?: wartawan)?)\s*[:|]?\s+(\p{Lu}[^.:;!?\n]{1,80})$/iu
const names = /^(?:(?:\p{Lu}[\p{L}.'’-]*|dan|and|bin|binti|van|von|de|da|al|el|&)[,\s]*){1,10}$/u
const address = /^(?:(?:url|link|sumber|source)\s*:\s*)?(https?:\/\/\S{4,2000})$/i
const weekdaysAndTimes =
  /\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|published|updated|posted|dipublikasikan|diperbarui|terbit|tayang|pukul|wib|wita|wit|utc|gmt|am|pm)\b/gi

/** "AKURAT.CO  Korea Utara…", "JAKARTA, KOMPAS.com - …", "Liputan6.com, Jakarta - …": the outlet names itself by its domain. */
const dateline =
  /^(?:[\p{Lu} ]{3,30}, )?([\p{L}\d-]{2,30}\.(?:com|co\.id|co|id|net|org|news|tv))(?=,| ?[-–—:]|\s{2})/iu

/** What one line alone says, or null for a line that is no part of a masthead. */
export function mastheadLine(line: string): Partial<Masthead> | null {
  const text = line.trim()
  const url = address.exec(text)?.[1]
  if (url) return { url }
  const by = byline.exec(text)?.[1]
  if (by && names.test(by)) return { byline: by.trim() }
  if (text.length > 80) return null
  const publishedOn = dayIn(text)
  if (!publishedOn) return null
  // What is left of a date line when its date is taken out: hardly a word.
  const rest = text.replace(weekdaysAndTimes, '').replace(/\p{L}{3,9}\.?\s+\d{4}|\d+/gu, '')
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= 12 ? { publishedOn } : null
}

export const outletInDateline = (paragraph: string): string | null => dateline.exec(paragraph)?.[1] ?? null
