import type { Evidence } from '@/lib/model/evidence'
import type { CaptureId } from '@/lib/model/ids'
import type { Credibility, Stance } from '@/lib/model/ratings'

/** A piece of Evidence as it stands in a form: every field is there, and empty is "". */
export interface EvidenceDraft {
  title: string
  stance: Stance
  excerpt: string
  language: string
  url: string
  archivedUrl: string
  captureId: CaptureId | null
  credibility: `${Credibility}` | ''
  note: string
}

export const blankEvidence: EvidenceDraft = {
  title: '',
  stance: 'supports',
  excerpt: '',
  language: '',
  url: '',
  archivedUrl: '',
  captureId: null,
  credibility: '',
  note: '',
}

export const evidenceDraft = (evidence: Pick<Evidence, keyof EvidenceDraft>): EvidenceDraft => ({
  title: evidence.title,
  stance: evidence.stance,
  excerpt: evidence.excerpt ?? '',
  language: evidence.language ?? '',
  url: evidence.url ?? '',
  archivedUrl: evidence.archivedUrl ?? '',
  captureId: evidence.captureId,
  credibility: evidence.credibility === null ? '' : `${evidence.credibility}`,
  note: evidence.note ?? '',
})

export const evidenceFields = (draft: EvidenceDraft): Pick<Evidence, keyof EvidenceDraft> => ({
  title: draft.title.trim(),
  stance: draft.stance,
  excerpt: draft.excerpt.trim() || null,
  language: draft.language || null,
  url: draft.url.trim() || null,
  archivedUrl: draft.archivedUrl.trim() || null,
  // A draft kept by an older version knows of no page.
  captureId: draft.captureId ?? null,
  credibility: draft.credibility === '' ? null : (Number(draft.credibility) as Credibility),
  note: draft.note.trim() || null,
})
