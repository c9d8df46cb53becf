import type { ArticleDraftAnswer, BringIn } from './intake-types'

/** A Source that is known, or the name of one to be made. */
export type Outlet = { id: string; name: string } | { id: null; name: string }

export interface FetchedFrom {
  captureId: string
  /** The host it was fetched from, or the name of the file that was handed in. */
  from: string
  file: boolean
  thin: boolean
  /** An archive's copy: the host is the archive's, not the outlet's. */
  archive: boolean
}

/** Everything a person typed or chose while bringing an article in. */
export interface IntakeForm {
  /** As pasted. */
  pasted: string
  draft: ArticleDraftAnswer | null
  /** Indexes of the blocks that stay out. */
  dropped: number[]
  headline: string
  outlet: Outlet | null
  url: string
  language: string
  publishedOn: string
  byline: string
  /** The page or PDF it was read from, of which a copy is kept; null for a paste or a text file. */
  fetched: FetchedFrom | null
}

export const emptyIntake: IntakeForm = {
  pasted: '',
  draft: null,
  dropped: [],
  headline: '',
  outlet: null,
  url: '',
  language: '',
  publishedOn: '',
  byline: '',
  fetched: null,
}

/** The form once a text has been read: what it said of itself fills what the person has left empty. */
export function withDraft(form: IntakeForm, draft: ArticleDraftAnswer, outlet: Outlet | null): IntakeForm {
  return {
    ...form,
    draft,
    dropped: draft.blocks.flatMap((block, i) => (block.kind === 'boilerplate' ? [i] : [])),
    headline: form.headline || (draft.headline ?? ''),
    outlet: form.outlet ?? outlet,
    url: form.url || (draft.url ?? ''),
    language: form.language || (draft.language ?? ''),
    publishedOn: form.publishedOn || (draft.publishedOn ?? ''),
    byline: form.byline || (draft.byline ?? ''),
  }
}

/** What is not filled in yet and must be. */
export const missingIn = ({
  headline,
  outlet,
  language,
}: IntakeForm): ('headline' | 'outlet' | 'language')[] => [
  ...(headline.trim() ? [] : ['headline' as const]),
  ...(outlet ? [] : ['outlet' as const]),
  ...(language ? [] : ['language' as const]),
]

/** The act, once nothing is missing. `kept` is the draft without its dropped blocks. */
export function askFrom(form: IntakeForm, kept: ArticleDraftAnswer, raw: BringIn['raw']): BringIn {
  const outlet = form.outlet
  // Where it was fetched from, a new outlet is at home: the next page of it is recognised.
  const home =
    form.fetched && !form.fetched.archive && !form.fetched.file ? { domains: [form.fetched.from] } : {}
  return {
    headline: form.headline.trim(),
    outlet: outlet?.id
      ? { id: outlet.id as never }
      : { new: { name: outlet?.name ?? '', kind: 'outlet', ...home } },
    url: form.url.trim() || null,
    language: form.language,
    publishedOn: form.publishedOn.trim() || null,
    byline: form.byline.trim() || null,
    text: kept.text,
    blocks: kept.blocks,
    raw: raw ?? (form.fetched && { captureId: form.fetched.captureId as never }),
  }
}
