import { fold } from '@/lib/text/fold'

/** What a column may mean, in the order in which a person is asked. */
export const claimFields = [
  'claim',
  'language',
  'gloss',
  'note',
  'source',
  'source_kind',
  'url',
  'archived_url',
  'date',
  'excerpt',
  'rating',
  'rated_by',
  'rated_url',
  'rated_on',
  'rating_why',
] as const
export type ClaimField = (typeof claimFields)[number]

/** Which column holds a field, counted from 0. A field that no column holds is absent. */
export type ClaimMapping = Partial<Record<ClaimField, number>>

/**
 * What people write above their columns, in English and Indonesian, most telling first: our own exports, Google's
 * Fact Check tools, and the sheets that newsrooms keep. Folded before they are compared.
 */
const headings: Record<ClaimField, string> = {
  claim:
    'claim, klaim, claim reviewed, claimreviewed, claim text, statement, pernyataan, teks klaim, isi klaim, claim_text, text, teks, quote, kutipan klaim',
  language: 'language, bahasa, lang, inlanguage, language code, claim language',
  gloss: 'gloss, translation, terjemahan, claim in english, translated claim, arti',
  note: 'note, notes, catatan, comment, comments, keterangan, remarks',
  source:
    'source, sumber, claimant, said by, speaker, pembicara, narasumber, author of claim, claim author, penutur, who said it, siapa, pengklaim',
  source_kind: 'source kind, source type, jenis sumber, tipe sumber',
  url: 'url, link, tautan, address, alamat, claim url, appearance, first appearance, source url, url klaim, link klaim, tautan klaim, url sumber',
  archived_url: 'archived url, archive, archive url, arsip, url arsip, tautan arsip, archived copy',
  date: 'date, tanggal, claim date, said on, date said, tanggal klaim, claimdate, dikatakan pada, appeared on',
  excerpt: 'excerpt, petikan, source quote, kutipan, cuplikan, exact words, original words',
  rating:
    'rating, verdict, putusan, vonis, textual rating, textualrating, alternatename, kesimpulan, hasil, conclusion, status cek fakta, peringkat, review rating',
  rated_by:
    'rated by, reviewer, publisher, fact checker, factchecker, pemeriksa, diperiksa oleh, penerbit, checked by, organization, organisation, media',
  rated_url:
    'rated url, review url, fact check url, factcheck url, url cek fakta, link cek fakta, tautan cek fakta, evidence url, tautan bukti',
  rated_on:
    'rated on, review date, reviewdate, date of review, tanggal periksa, tanggal cek fakta, date published, datepublished, published',
  rating_why:
    'rating why, rationale, alasan, explanation, penjelasan, rating explanation, reason, why, dasar',
}

const named = new Map<string, { field: ClaimField; rank: number }>(
  claimFields.flatMap((field) =>
    headings[field]
      .split(',')
      .map((heading, rank): [string, { field: ClaimField; rank: number }] => [
        fold(heading),
        { field, rank },
      ]),
  ),
)

/**
 * Which column holds what, by what stands above them. Each field gets the column whose heading is most telling, the
 * leftmost of equals; a column holds one field.
 */
export function proposeMapping(header: readonly string[]): ClaimMapping {
  const best: Partial<Record<ClaimField, { column: number; rank: number }>> = {}
  for (const [column, heading] of header.entries()) {
    const meant = named.get(fold(heading))
    if (meant && meant.rank < (best[meant.field]?.rank ?? Number.POSITIVE_INFINITY))
      best[meant.field] = { column, rank: meant.rank }
  }
  return Object.fromEntries(Object.entries(best).map(([field, { column }]) => [field, column]))
}
