import { digestOf } from '@/lib/audit/digest'
import type { Appearance } from '@/lib/model/appearance'
import type { Entry } from '@/lib/model/entry'
import type { ClaimFile } from '@/lib/model/file'
import type { AttributionRating, Rating } from '@/lib/model/ratings'
import type { Verdict } from '@/lib/model/review'
import type { Stage } from '@/lib/model/stage-names'
import type { WholeArticle } from './as-dossier'
import type { Occasion } from './compose'
import { analysed, draft, exampleArticle } from './example-article'

/**
 * For tests: the example as it might stand after a week at a desk, with verdicts, a dispute, evidence, excerpts in six
 * scripts, a flag set aside, an audit trail. The people, the addresses and the verdicts are made up.
 */
export function workedArticle(): WholeArticle {
  const example = exampleArticle()
  const file = structuredClone(example.file)
  file.people = [
    { id: 'per_rani', name: 'Rani Wulandari' },
    { id: 'per_agus', name: 'Agus Hutapea' },
    { id: 'per_sofia', name: 'Sofia Marpaung' },
  ]
  file.article.publishedOn = '2022-08-08'
  file.article.url = 'https://akurat.example/internasional/kim-100-ribu-sukarelawan'
  file.article.createdBy = 'per_rani'
  const claim = (id: string) => file.claims.find((each) => each.claim.id === `clm_${id}`)!

  read(claim('c05'))
  judge(claim('c05'), 'published', 'true', 'faithful', {
    rationale:
      'Checked against the archived recording. The Indonesian wording keeps the hedge “ada laporan”.\nSpeaker and channel are named correctly.',
  })
  judge(claim('c01'), 'approved', 'misleading', 'unsourced', {
    rationale: 'The body speaks of reports of an offer; the headline makes it an offer by Kim himself.',
    changeAsked: 'Replace “Tawarkan” with “Disebut Siap Kirim”.',
  })
  judge(claim('c06'), 'approved', 'mostly_true', 'misattributed', {
    rationale: 'No Russian newspaper is named before “surat kabar Rusia itu”.',
    changeAsked: 'Name the paper, or leave the sentence out.',
  })
  judge(claim('c08'), 'approved', 'outdated', 'unsourced', {
    rationale: 'Twelve was right in July; sixteen by August.',
  })
  judge(claim('c11'), 'approved', 'true', 'faithful', { rationale: 'The cited page says so.' })
  judge(claim('c12'), 'concluded', 'true', 'faithful', { rationale: 'A fair rounding of 1,280,000.' })
  judge(claim('c14'), 'disputed', 'mixture', 'distorted', {
    rationale: 'The page says 600,000, not more.',
    changeAsked: 'Delete “lebih dari”.',
  })
  claim('c14').verdicts.push({
    ...verdict(claim('c14'), 'mostly_true', 'faithful', {
      rationale: 'A reader is not misled by “more than”.',
    }),
    id: 'ver_c14-2',
    kind: 'dissent',
    byId: 'per_agus',
    at: '2026-11-21T08:00:00.000Z',
  })
  judge(claim('c17'), 'approved', 'unproven', 'untraceable', {
    rationale: 'One outlet, sources without a name.',
  })
  claim('c20').claim.stage = 'withdrawn'
  claim('c16').claim.stage = 'in_review'
  claim('c08').evidence.push({
    id: 'evd_1',
    claimId: 'clm_c08',
    title: 'Fact sheet on security assistance',
    stance: 'refutes',
    credibility: 2,
    excerpt: '16 High Mobility Artillery Rocket Systems and ammunition',
    language: 'en',
    url: 'https://defense.example/fact-sheet?a=1&b=2',
    archivedUrl: 'https://web.archive.example/20220801/defense',
    captureId: null,
    note: null,
    addedBy: 'per_agus',
    createdAt: '2026-11-19T10:00:00.000Z',
    version: 1,
  })
  const analyses = analysed(file)
  const flag = analyses.find(({ claimId }) => claimId === 'clm_c17')!.flags[0]!
  claim('c17').dismissals.push({
    id: 'dis_1',
    claimId: 'clm_c17',
    code: flag.code,
    points: flag.points,
    why: 'The sources are known to the outlet’s editor, who confirmed that to us.',
    byId: 'per_agus',
    at: '2026-11-20T10:00:00.000Z',
  })
  return { ...example, file, analyses, entries: entries() }
}

export const issue: Occasion = {
  ...draft,
  number: 'VR-2026-0147',
  edition: 2,
  issuer: 'Sofia Marpaung',
  decision: 'Publish with the changes asked for.',
  checkpoint: { seq: 812, hash: '9f2aa199c0ffee00'.repeat(4) },
}

const says: Record<string, Partial<Appearance>> = {
  nypost: {
    excerpt:
      '“There are reports that 100,000 North Korean volunteers are prepared to come and take part in the conflict,” Korotchenko said.',
    language: 'en',
    url: 'https://nypost.example/2022/08/05/volunteers',
    archivedUrl: 'https://web.archive.example/2022/nypost',
    captureId: null,
    locator: 'para 3',
    appearedOn: '2022-08-05',
  },
  'channel-one': {
    excerpt:
      'Есть сообщения, что сто тысяч северокорейских добровольцев готовы приехать и принять участие в конфликте.',
    language: 'ru',
    translation:
      'There are reports that one hundred thousand North Korean volunteers are ready to come and take part in the conflict.',
    url: 'https://1tv.example/shows/2022-08-04',
    locator: '00:41:12–00:41:26',
    appearedOn: '2022-08-04',
  },
  korotchenko: {
    excerpt: 'كوريا الشمالية تعرض 100 ألف «متطوع»، بحسب New York Post.',
    language: 'ar',
    translation: 'North Korea offers 100,000 “volunteers”, according to the New York Post.',
    appearedOn: '2022-08',
    basis: 'relayed',
  },
  'unnamed-reports': {
    excerpt: '북한은 1000명 이상의 노동자를 파견할 계획이라고 전했다. צפון קוריאה הציעה לשלוח',
    language: 'ko',
    basis: 'firsthand',
  },
}

function read(claim: ClaimFile) {
  claim.appearances = claim.appearances.map((each) => {
    const words = says[each.sourceId.slice(4)]
    return words
      ? { ...each, ...words, access: 'read', readBy: 'per_rani', readAt: '2026-11-18T03:02:10.000Z' }
      : each
  })
  claim.citations[0]!.phrase = 'menurut New York Post'
}

function verdict(
  { claim }: ClaimFile,
  rating: Rating,
  attribution: AttributionRating,
  words: Pick<Verdict, 'rationale'> & Partial<Verdict>,
): Verdict {
  return {
    id: `ver_${claim.id.slice(4)}`,
    claimId: claim.id,
    kind: 'conclusion',
    byId: 'per_rani',
    at: '2026-11-19T09:12:00.000Z',
    rating,
    attribution,
    confidence: 'high',
    changeAsked: null,
    faithfulWhy: null,
    ...words,
  }
}

function judge(
  file: ClaimFile,
  stage: Stage,
  rating: Rating,
  attribution: AttributionRating,
  words: Pick<Verdict, 'rationale'> & Partial<Verdict>,
) {
  file.claim.stage = stage
  file.claim.authorId = 'per_sofia'
  file.verdicts.push(verdict(file, rating, attribution, words))
  if (stage === 'approved' || stage === 'published')
    file.signOffs.push({
      id: `sgn_${file.claim.id.slice(4)}`,
      claimId: file.claim.id,
      verdictId: file.verdicts[0]!.id,
      byId: 'per_agus',
      at: '2026-11-20T07:45:00.000Z',
      note: null,
    })
}

function entries(): Entry[] {
  const told = (
    n: number,
    entry: Pick<Entry, 'act' | 'subjectKind' | 'subjectId'> & Partial<Entry>,
  ): Entry => {
    const said = {
      id: `ent_${n}` as const,
      at: `2026-11-${17 + n}T09:00:00.000Z`,
      actorId: 'per_rani' as const,
      articleId: 'art_example' as const,
      claimId: null,
      why: null,
      before: null,
      after: null,
      ...entry,
    }
    return { ...said, digest: digestOf(said) }
  }
  return [
    told(1, { act: 'article.brought_in', subjectKind: 'article', subjectId: 'art_example' }),
    told(2, {
      act: 'review.conclude',
      subjectKind: 'claim',
      subjectId: 'clm_c05',
      claimId: 'clm_c05',
      before: { stage: 'in_review' },
      after: { stage: 'concluded', rating: 'true', attribution: 'faithful' },
    }),
    told(3, {
      act: 'review.sign_off',
      subjectKind: 'claim',
      subjectId: 'clm_c05',
      claimId: 'clm_c05',
      actorId: 'per_agus',
      before: { stage: 'concluded' },
      after: { stage: 'approved' },
    }),
  ]
}
