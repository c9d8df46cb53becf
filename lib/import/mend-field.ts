import { toForm } from '@/lib/text/normalize'
import { type ClaimDraft, draftLimits, type Remark, type RemarkCode } from './claim-draft'
import { dayIn } from './day-in'

/**
 * The small repairs that every list of claims needs, and a remark for each one that changed what somebody wrote.
 * A mender speaks of one row.
 */
export class Mender {
  readonly remarks: Remark[] = []
  constructor(readonly at: number) {}

  say(field: string, code: RemarkCode, facts: Remark['facts'] = {}) {
    this.remarks.push({ at: this.at, field, code, facts })
  }

  get refused() {
    return this.remarks.some(({ code }) => ['claim_missing', 'too_long', 'damaged'].includes(code))
  }

  /** One line of words, or null. Words are never cut: what is too long is refused, or left out where the claim can do without. */
  words(
    field: string,
    value: unknown,
    most: number,
    tooLong: 'too_long' | 'left_out' = 'too_long',
  ): string | null {
    const given = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
    if (!given.isWellFormed()) {
      this.say(field, 'damaged')
      return null
    }
    const formed = toForm(given).trim()
    const line = formed.replace(/\s*\n\s*/g, ' ')
    if (line.length > most) {
      this.say(field, tooLong, { length: line.length, limit: most })
      return null
    }
    if (line !== formed) this.say(field, 'spaces_joined')
    return line || null
  }

  /** An address that a browser may open, or null. */
  address(field: string, value: unknown): string | null {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '') return null
    const whole =
      text.startsWith('//') || /^www\.[^\s/]+\.[^\s]+$/i.test(text)
        ? `https://${text.replace(/^\/\//, '')}`
        : text
    if (whole.length > draftLimits.url || !/^https?:\/\/[^\s/]+\.?[^\s]*$/i.test(whole) || !canParse(whole)) {
      this.say(field, 'address_dropped', { found: shown(text) })
      return null
    }
    if (whole !== text) this.say(field, 'address_completed', { found: shown(text), became: shown(whole) })
    return whole
  }

  /** A day, a month or a year, as `2022-08-08`, `2022-08`, `2022`; or null. */
  day(field: string, value: unknown): string | null {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (text === '') return null
    if (/^(?:19|20)\d{2}$/.test(text)) return text
    if (/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text)) return text
    const day = dayIn(text)
    if (!day) this.say(field, 'day_dropped', { found: shown(text) })
    // The time of day, which machines write, is not kept; that is no change worth a word.
    else if (day !== text && !text.startsWith(`${day}T`))
      this.say(field, 'day_read', { found: shown(text), became: day })
    return day
  }

  /** A language's tag, also from its name in English or Indonesian. */
  language(field: string, value: unknown): string | null {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '') return null
    const named = languageNames[text.toLowerCase()]
    if (named) return named
    const tag = text.replace(/_/g, '-')
    if (tag.length <= 35 && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(tag))
      return (
        tag.split('-')[0]!.toLowerCase() + tag.slice(tag.indexOf('-') < 0 ? tag.length : tag.indexOf('-'))
      )
    this.say(field, 'language_dropped', { found: shown(text) })
    return null
  }
}

const languageNames: Record<string, string> = {
  english: 'en',
  inggris: 'en',
  'bahasa inggris': 'en',
  indonesian: 'id',
  indonesia: 'id',
  'bahasa indonesia': 'id',
  malay: 'ms',
  melayu: 'ms',
  arabic: 'ar',
  arab: 'ar',
  'bahasa arab': 'ar',
  russian: 'ru',
  rusia: 'ru',
  chinese: 'zh',
  mandarin: 'zh',
  tionghoa: 'zh',
  korean: 'ko',
  korea: 'ko',
  japanese: 'ja',
  jepang: 'ja',
  french: 'fr',
  prancis: 'fr',
  german: 'de',
  jerman: 'de',
  spanish: 'es',
  spanyol: 'es',
  portuguese: 'pt',
  portugis: 'pt',
  dutch: 'nl',
  belanda: 'nl',
  javanese: 'jv',
  jawa: 'jv',
  sundanese: 'su',
  sunda: 'su',
}

const canParse = (address: string) => URL.canParse(address)
/** As much of somebody's field as fits into a sentence about it. */
export const shown = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text)

/** The rows that say what an earlier one said: the first stays. */
export function withoutTwins(drafts: readonly ClaimDraft[]): { drafts: ClaimDraft[]; remarks: Remark[] } {
  const first = new Map<string, number>()
  const remarks: Remark[] = []
  const kept = drafts.filter((draft) => {
    const key = JSON.stringify([
      draft.text,
      draft.source?.name,
      draft.said.url,
      draft.review?.url,
      draft.review?.by,
    ])
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, draft.at)
    else remarks.push({ at: draft.at, field: 'claim', code: 'twice', facts: { first: earlier } })
    return earlier === undefined
  })
  return { drafts: kept, remarks }
}
