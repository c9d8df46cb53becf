import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { type SourceKind, sourceKinds } from '@/lib/model/source-kinds'
import { fold } from '@/lib/text/fold'
import type { ClaimField, ClaimMapping } from './claim-columns'
import {
  type ClaimDraft,
  type ClaimsRead,
  draftLimits,
  mostDrafts,
  nowhere,
  type Remark,
} from './claim-draft'
import { Mender, shown, withoutTwins } from './mend-field'
import type { CsvRow } from './read-csv'
import { ratingInWords } from './verdict-words'

/**
 * Claims from the rows of a sheet, under the columns a person agreed to. A row that cannot come in is refused alone
 * and says what to do; the others come in. Pure, so that the same call is the dry run.
 *
 * @param rows  without the header
 */
export function fromClaimTable(rows: readonly CsvRow[], mapping: ClaimMapping): Outcome<ClaimsRead> {
  if (mapping.claim === undefined) return refuse('claims.no_claim_column')
  if (rows.length > mostDrafts) return refuse('csv.too_many_rows', { rows: rows.length, limit: mostDrafts })
  const drafts: ClaimDraft[] = []
  const remarks: Remark[] = []
  for (const { line, cells } of rows) {
    const mender = new Mender(line)
    const draft = draftFrom((field) => cells[mapping[field] ?? -1] ?? '', mender)
    if (draft && !mender.refused) drafts.push(draft)
    remarks.push(...mender.remarks)
  }
  const single = withoutTwins(drafts)
  return done({ drafts: single.drafts, remarks: [...remarks, ...single.remarks].sort((a, b) => a.at - b.at) })
}

function draftFrom(cell: (field: ClaimField) => string, mender: Mender): ClaimDraft | null {
  const text = mender.words('claim', cell('claim'), draftLimits.text)
  if (text === null) {
    if (!mender.refused) mender.say('claim', 'claim_missing')
    return null
  }
  const name = mender.words('source', cell('source'), draftLimits.name)
  const words = mender.words('rating', cell('rating'), draftLimits.name)
  const rating = words === null ? null : ratingInWords(words)
  if (words !== null && rating === null) mender.say('rating', 'verdict_in_words', { found: shown(words) })
  const review = {
    by: mender.words('rated_by', cell('rated_by'), draftLimits.name),
    url: mender.address('rated_url', cell('rated_url')),
    on: mender.day('rated_on', cell('rated_on')),
    title: null,
    words,
    rating,
    why: mender.words('rating_why', cell('rating_why'), draftLimits.note),
  }
  return {
    at: mender.at,
    text,
    language: mender.language('language', cell('language')),
    gloss: mender.words('gloss', cell('gloss'), draftLimits.gloss),
    glossLanguage: null,
    note: mender.words('note', cell('note'), draftLimits.note),
    source: name === null ? null : { name, kind: kindFrom(cell('source_kind'), mender) },
    said: {
      ...nowhere,
      url: mender.address('url', cell('url')),
      archivedUrl: mender.address('archived_url', cell('archived_url')),
      on: mender.day('date', cell('date')),
      excerpt: mender.words('excerpt', cell('excerpt'), draftLimits.excerpt),
    },
    elsewhere: [],
    review: Object.values(review).some((value) => value !== null) ? review : null,
  }
}

/** Kinds of source as sheets name them, beside our own codes. */
const kindNames: Record<string, SourceKind> = {
  orang: 'person',
  tokoh: 'person',
  individual: 'person',
  media: 'outlet',
  newspaper: 'outlet',
  koran: 'outlet',
  'news agency': 'agency',
  'kantor berita': 'agency',
  lembaga: 'institution',
  instansi: 'institution',
  organisation: 'institution',
  organization: 'institution',
  organisasi: 'institution',
  pemerintah: 'institution',
  government: 'institution',
  dokumen: 'document',
  data: 'dataset',
  gambar: 'image',
  foto: 'image',
  photo: 'image',
  'social media': 'social_account',
  'media sosial': 'social_account',
  akun: 'social_account',
  account: 'social_account',
  anonim: 'anonymous',
  'tidak diketahui': 'unknown',
}

function kindFrom(text: string, mender: Mender): SourceKind {
  const wanted = fold(text)
  if (wanted === '') return 'unknown'
  const kind = sourceKinds.find((each) => fold(each) === wanted) ?? kindNames[wanted]
  if (!kind) mender.say('source_kind', 'kind_unknown', { found: shown(text) })
  return kind ?? 'unknown'
}
