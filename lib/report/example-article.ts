import { analyse } from '@/lib/chain/analyse'
import { chainsOf } from '@/lib/chain/chain'
import gold from '@/lib/example/gold.json'
import type { Appearance } from '@/lib/model/appearance'
import type { Revision } from '@/lib/model/article'
import type { BlockKind } from '@/lib/model/block-kinds'
import type { Citation } from '@/lib/model/citation'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import type { Relation } from '@/lib/model/relations'
import type { Source } from '@/lib/model/source'
import type { SourceKind } from '@/lib/model/source-kinds'
import { sha256Hex } from '@/lib/text/hash'
import type { WholeArticle } from './as-dossier'
import type { Occasion } from './compose'

/** For tests: the example article with its claims and chains, as the gold has them. Nothing is judged yet. */
export function exampleArticle(): WholeArticle {
  const claims = gold.claims.map(claimFile)
  const file: ArticleFile = {
    article: {
      id: 'art_example',
      headline: gold.segments.find(({ id }) => id === 'headline')!.quote,
      sourceId: 'src_akurat',
      url: null,
      language: 'id',
      publishedOn: null,
      byline: null,
      isExample: true,
      createdAt: at,
      createdBy: null,
      version: 1,
    },
    revision,
    claims,
    sources: gold.sources.map(source),
    judgements: [],
    people: [],
  }
  return { file, revisions: [revision], entries: [], analyses: analysed(file) }
}

export const analysed = (file: ArticleFile) =>
  chainsOf(file).map((chain, i) => analyse(chain, file.claims[i]))

export const draft: Occasion = {
  language: 'en',
  newsroom: { name: 'Meja Verifikasi', fourEyes: true },
  number: null,
  edition: null,
  at: '2026-11-24T09:30:00.000Z',
  issuer: null,
  decision: null,
  checkpoint: null,
}

const at = '2026-11-18T02:14:09.000Z'

/** The segments with line feeds between them are the article to the letter. */
const text = gold.segments.reduce((all, { start, quote }) => all.padEnd(start, '\n') + quote, '')

const kinds: Record<string, BlockKind> = {
  kicker: 'kicker',
  headline: 'headline',
  'headline-repeat': 'caption',
  'photo-caption': 'caption',
  'photo-credit': 'caption',
  boilerplate: 'boilerplate',
}

const revision: Revision = {
  id: 'rev_example',
  articleId: 'art_example',
  number: 1,
  text,
  sha256: sha256Hex(text),
  blocks: gold.segments.map(({ role, start, end }) => ({ kind: kinds[role] ?? 'paragraph', start, end })),
  snapshot: null,
  createdAt: at,
  createdBy: null,
}

const sourceKinds: Record<string, SourceKind> = {
  agency: 'agency',
  person: 'person',
  institution: 'institution',
}

function source(each: (typeof gold.sources)[number]): Source {
  const named = !/^(para|sumber|seorang|laporan|\(|surat kabar|Media)/i.test(each.name)
  return {
    id: `src_${each.id}`,
    name: each.name,
    kind: named ? (sourceKinds[each.kind] ?? 'outlet') : 'anonymous',
    aliases: [],
    described: 'described' in each ? (each.described ?? null) : null,
    ownerId: null,
    country: null,
    language: null,
    url: null,
    domains: [],
    reliability: null,
    reliabilityWhy: null,
    withheld: false,
    retractedWhy: null,
    note: null,
    createdAt: at,
    changedAt: at,
    version: 1,
  }
}

const relationOf: Record<string, Relation> = {
  'direct-quote': 'quotes',
  'mixed-quote': 'quotes',
  'photo-credit': 'credits',
  interview: 'interviews',
  broadcast: 'interviews',
}

function claimFile(each: (typeof gold.claims)[number], index: number): ClaimFile {
  const claimId = `clm_${each.id}` as const
  const spans = [each, ...('repeats' in each ? (each.repeats ?? []) : [])]
  const stops = each.chain.toReversed()
  const appearances = stops.map(
    ({ source }, i): Appearance => ({
      id: `apr_${each.id}-${i}`,
      claimId,
      sourceId: `src_${source}` as SourceId,
      isArticle: i === 0,
      excerpt: i === 0 ? each.quote : null,
      language: i === 0 ? 'id' : null,
      translation: null,
      url: null,
      archivedUrl: null,
      captureId: null,
      locator: null,
      appearedOn: null,
      basis: 'unknown',
      access: i === 0 ? 'read' : 'trusted',
      readBy: null,
      readAt: null,
      note: null,
      createdAt: at,
      changedAt: at,
      version: 1,
    }),
  )
  return {
    claim: {
      id: claimId,
      articleId: 'art_example',
      position: index + 1,
      text: each.quote,
      gloss: each.english,
      glossLanguage: 'en',
      note: null,
      authorId: null,
      createdAt: at,
      stage: 'open',
      holderId: null,
      owesCorrection: false,
      version: 1,
    },
    anchors: spans.map(({ start, end, quote }, i) => ({
      id: `anc_${each.id}-${i}`,
      claimId,
      revisionId: 'rev_example',
      quote,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
      end,
      placement: 'exact',
      score: 1,
      was: null,
    })),
    appearances,
    citations: stops.slice(1).map(
      (stop, i): Citation => ({
        id: `cit_${each.id}-${i}`,
        claimId,
        citingId: appearances[i]!.id,
        citedId: appearances[i + 1]!.id,
        relation: relationOf[stop.type] ?? 'reports',
        phrase: null,
        phraseStart: null,
        phraseEnd: null,
        note: null,
        createdAt: at,
        changedAt: at,
        version: 1,
      }),
    ),
    evidence: [],
    verdicts: [],
    signOffs: [],
    dismissals: [],
  }
}
