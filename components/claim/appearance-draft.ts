import type { Appearance } from '@/lib/model/appearance'
import type { Access, Basis } from '@/lib/model/appearance-kinds'
import type { CaptureId } from '@/lib/model/ids'
import type { SourceKind } from '@/lib/model/source-kinds'

/** An Appearance as it stands in a form: every field is there, and empty is "". */
export interface AppearanceDraft {
  excerpt: string
  language: string
  translation: string
  url: string
  archivedUrl: string
  captureId: CaptureId | null
  locator: string
  appearedOn: string
  basis: Basis
  access: Access
  note: string
}

export const emptyAppearance: AppearanceDraft = {
  excerpt: '',
  language: '',
  translation: '',
  url: '',
  archivedUrl: '',
  captureId: null,
  locator: '',
  appearedOn: '',
  basis: 'unknown',
  access: 'trusted',
  note: '',
}

type Fields = Pick<Appearance, keyof AppearanceDraft>

export const draftOf = (appearance: Fields): AppearanceDraft => ({
  excerpt: appearance.excerpt ?? '',
  language: appearance.language ?? '',
  translation: appearance.translation ?? '',
  url: appearance.url ?? '',
  archivedUrl: appearance.archivedUrl ?? '',
  captureId: appearance.captureId,
  locator: appearance.locator ?? '',
  appearedOn: appearance.appearedOn ?? '',
  basis: appearance.basis,
  access: appearance.access,
  note: appearance.note ?? '',
})

export const fieldsOf = (draft: AppearanceDraft): Fields => ({
  excerpt: orNull(draft.excerpt),
  language: orNull(draft.language),
  translation: orNull(draft.translation),
  url: orNull(draft.url),
  archivedUrl: orNull(draft.archivedUrl),
  captureId: draft.captureId,
  locator: orNull(draft.locator),
  appearedOn: orNull(draft.appearedOn),
  basis: draft.basis,
  access: draft.access,
  note: orNull(draft.note),
})

const orNull = (text: string) => text.trim() || null

export type AppearanceFault = 'not_an_address' | 'not_a_date' | 'read_needs_excerpt'

/** What is wrong with a form before it is sent; the server asks the same again. */
export function faultsOf(draft: AppearanceDraft): Partial<Record<keyof AppearanceDraft, AppearanceFault>> {
  return {
    ...(isAddress(draft.url) ? {} : { url: 'not_an_address' }),
    ...(isAddress(draft.archivedUrl) ? {} : { archivedUrl: 'not_an_address' }),
    ...(isPartialDate(draft.appearedOn) ? {} : { appearedOn: 'not_a_date' }),
    ...(draft.access === 'read' && !draft.excerpt.trim() ? { excerpt: 'read_needs_excerpt' } : {}),
  }
}

export const isAddress = (text: string) => text.trim() === '' || /^https?:\/\/[^\s]+$/i.test(text.trim())

/** A day, a month or a year. */
const isPartialDate = (text: string) =>
  text.trim() === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text.trim())

/**
 * What one may expect of a kind of source before having looked: a document speaks for itself, an outlet mostly passes
 * on. Only where a first guess saves a click and does not make an origin of somebody who may only have heard of it.
 */
export const likelyBasis: Record<SourceKind, Basis> = {
  document: 'firsthand',
  dataset: 'firsthand',
  image: 'firsthand',
  outlet: 'relayed',
  agency: 'relayed',
  person: 'unknown',
  institution: 'unknown',
  social_account: 'unknown',
  anonymous: 'unknown',
  unknown: 'unknown',
}
