import { digestOf } from '@/lib/audit/digest'
import type { WholeArticle } from './as-dossier'
import { analysed } from './example-article'
import { workedArticle } from './worked-article'

/** For tests: whatever must not be found anywhere in a report on the article below. */
export const secrets = [
  'Dewi Lestari',
  'DEWI LESTARI',
  'Bu Dewi',
  'kepala gudang logistik',
  'https://rahasia.example/dewi',
  'stok sudah habis sejak Senin pagi',
  'the stock has been gone since Monday morning',
  'menurut Bu Dewi dari gudang',
  'src_dewi-lestari',
  'reach her only at night',
  'Lestari',
  'Lestarin',
  'Dewina Lestariego',
  'ask Dewi',
  'dewi-lestari',
  'wawancara-dewi',
  'f00dbabe',
]

/** The worked example with a source who must not be named, and her name wherever a careless person may have typed it. */
export function withWitness(): WholeArticle {
  const whole = workedArticle()
  const { file } = whole
  const claim = file.claims.find((each) => each.claim.id === 'clm_c17')!
  file.sources.push({
    ...file.sources[1]!,
    id: 'src_dewi-lestari',
    name: 'Dewi Lestari',
    kind: 'person',
    aliases: ['Bu Dewi', 'D.L.'],
    described: 'kepala gudang logistik',
    url: 'https://rahasia.example/dewi',
    note: 'reach her only at night',
    withheld: true,
  })
  claim.appearances.push({
    ...claim.appearances[1]!,
    id: 'apr_witness',
    sourceId: 'src_dewi-lestari',
    excerpt: 'stok sudah habis sejak Senin pagi',
    translation: 'the stock has been gone since Monday morning',
    url: 'https://rahasia.example/dewi/1',
    basis: 'firsthand',
    access: 'read',
    readBy: 'per_rani',
    captureId: 'cap_witness',
  })
  claim.citations.push({
    ...claim.citations[0]!,
    id: 'cit_witness',
    citingId: claim.appearances[0]!.id,
    citedId: 'apr_witness',
    phrase: 'menurut Bu Dewi dari gudang',
  })
  claim.verdicts[0]!.rationale +=
    ' We spoke to Dewi   Lestari, who told us: “stok sudah habis sejak Senin pagi”.'
  file.claims[0]!.appearances[0]!.note = 'Ask DEWI LESTARI again, or ask Dewi’s sister. Lestari knows.'
  file.claims[1]!.claim.note = 'Finnish: Lestarin; Polish: Dewina Lestariego; accents: Déwi Lestari'
  file.claims[4]!.evidence.push({
    id: 'evd_w',
    claimId: file.claims[4]!.claim.id,
    title: 'Call with D.L.',
    stance: 'supports',
    credibility: 2,
    excerpt: 'Bu Dewi: the stock has been gone since Monday morning',
    language: 'en',
    url: 'https://rahasia.example/dewi',
    archivedUrl: null,
    captureId: null,
    note: null,
    addedBy: 'per_rani',
    createdAt: '2026-11-19T10:00:00.000Z',
    version: 1,
  })
  const added = {
    id: 'ent_9' as const,
    at: '2026-11-21T09:00:00.000Z',
    actorId: 'per_rani' as const,
    act: 'source.added' as const,
    subjectKind: 'source' as const,
    subjectId: 'src_dewi-lestari',
    articleId: 'art_example' as const,
    claimId: null,
    why: 'Dewi Lestari called us.',
    before: null,
    after: { name: 'Dewi Lestari', described: 'kepala gudang logistik' },
  }
  return {
    ...whole,
    captures: [
      {
        id: 'cap_witness',
        kind: 'upload',
        url: null,
        finalUrl: null,
        originalUrl: null,
        originalAt: null,
        fetchedAt: '2026-11-19T10:00:00.000Z',
        fetchedBy: 'per_rani',
        status: null,
        mediaType: 'text/html',
        charset: 'utf-8',
        sha256: `f00dbabe${'0'.repeat(56)}`,
        bytes: 10,
        name: 'wawancara-dewi-lestari.html',
        finding: 'read',
        title: 'Wawancara Dewi Lestari',
        byline: null,
        outlet: null,
        language: 'id',
        publishedOn: null,
        canonicalUrl: null,
        textSha256: null,
        tokenSha256: null,
        tokenAt: null,
        tokenBy: null,
      },
    ],
    replies: [
      {
        id: 'rpl_1',
        claimId: 'clm_c17',
        articleId: 'art_example',
        askedWhom: 'Dewi Lestari',
        sourceId: 'src_dewi-lestari',
        way: 'phone',
        askedOn: '2026-11-19',
        askedBy: 'per_rani',
        question: 'Bu Dewi, is it so?',
        answer: 'stok sudah habis sejak Senin pagi',
        answeredOn: '2026-11-19',
        url: 'https://rahasia.example/dewi/2',
        createdAt: '2026-11-19T10:00:00.000Z',
        version: 1,
      },
    ],
    analyses: analysed(file),
    entries: [...whole.entries, { ...added, digest: digestOf(added) }],
  }
}
