import type { z } from 'zod'
import type { Analysis } from '@/lib/model/analysis'
import { Appearance } from '@/lib/model/appearance'
import { Article, Block, Revision } from '@/lib/model/article'
import { Capture, CaptureLink, type CaptureRow } from '@/lib/model/capture'
import { Citation } from '@/lib/model/citation'
import { Anchor, Claim } from '@/lib/model/claim'
import { Correction } from '@/lib/model/correction'
import {
  type Dossier,
  type DossierClaim,
  dossierFormat,
  dossiersFormat,
  NamedInDossier,
  WrittenAnalysis,
} from '@/lib/model/dossier'
import { Entry } from '@/lib/model/entry'
import { Evidence } from '@/lib/model/evidence'
import type { ArticleFile, ClaimFile } from '@/lib/model/file'
import { Judgement } from '@/lib/model/judgement'
import { Reply } from '@/lib/model/reply'
import { Dismissal, SignOff, Verdict } from '@/lib/model/review'
import { Source } from '@/lib/model/source'
import type { WideScope } from './scope'

/** What is kept beside the claims. */
export interface BesideArticle {
  replies?: readonly Reply[]
  corrections?: readonly Correction[]
  /** The copies that Appearances and Evidence point at; with their texts where a dossier is to hold those. */
  captures?: readonly (CaptureRow | Capture)[]
  /** A report on many articles: which, in the order of their claims; and what they have in common. */
  articles?: readonly ArticleInScope[]
  scope?: WideScope
}

export interface ArticleInScope {
  article: Article
  revision: Revision
}

/** An article with everything that is kept about it: what a dossier holds and a report speaks of. */
export interface WholeArticle extends BesideArticle {
  file: ArticleFile
  /** All of them; the newest is `file.revision`. */
  revisions: readonly Revision[]
  entries: readonly Entry[]
  analyses: readonly Analysis[]
}

/**
 * The dossier of an article. Lists stand in an order of their own (claims by position, the rest by id, which is by
 * time), so that it does not matter in which order a store handed them over.
 */
export function dossierOf(whole: WholeArticle): Dossier {
  const { file, revisions, entries, analyses, replies = [], corrections = [], captures = [] } = whole
  const analysisOf = new Map(analyses.map((each) => [each.claimId, each]))
  return {
    format: dossierFormat,
    article: file.article,
    revisions: [...revisions].sort((a, b) => a.number - b.number),
    people: [...file.people].sort(byId),
    sources: [...file.sources].sort(byId),
    judgements: [...file.judgements].sort(byId),
    claims: [...file.claims]
      .sort((a, b) => a.claim.position - b.claim.position || byId(a.claim, b.claim))
      .map((each) => claimOf(each, analysisOf.get(each.claim.id) ?? null)),
    replies: [...replies].sort(byId),
    corrections: [...corrections].sort(byId),
    captures: [...captures].map((each) => ({ ...textless, ...each })).sort(byId),
    entries: [...entries].sort((a, b) => order(a.at, b.at) || byId(a, b)),
  }
}

/** A report needs to know of a copy, not what it says. */
const textless = { text: null, links: [], headers: [] }

const claimOf = (file: ClaimFile, analysis: Analysis | null): DossierClaim => ({
  ...file.claim,
  anchors: [...file.anchors].sort((a, b) => a.start - b.start || byId(a, b)),
  appearances: [...file.appearances].sort((a, b) => Number(b.isArticle) - Number(a.isArticle) || byId(a, b)),
  citations: [...file.citations].sort(byId),
  evidence: [...file.evidence].sort(byId),
  verdicts: [...file.verdicts].sort((a, b) => order(a.at, b.at) || byId(a, b)),
  signOffs: [...file.signOffs].sort((a, b) => order(a.at, b.at) || byId(a, b)),
  dismissals: [...file.dismissals].sort((a, b) => order(a.at, b.at) || byId(a, b)),
  analysis,
})

/** By code unit, so that no locale has a say in it. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { id: string }, b: { id: string }) => order(a.id, b.id)

/**
 * The dossier as a file: JSON with the fields of each noun in the order of its schema, free-form parts sorted by
 * key (PostgreSQL's jsonb forgets their order), two spaces of indent, a line feed at the end. The same dossier gives the
 * same bytes on any engine. Fields the schema does not know are left behind.
 */
export const dossierBytes = (dossier: Dossier): Uint8Array => new TextEncoder().encode(dossierText(dossier))

export const dossierText = (dossier: Dossier): string => [...dossierPieces(dossier)].join('')

/** The same file noun by noun, so that it never stands in memory twice. */
function* dossierPieces(dossier: Dossier): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(dossier.format)},\n  "article": ${indented(inOrder(Article, dossier.article), 1)}`
  for (const [name, arranged] of Object.entries(arrangedLists)) {
    // A composition that was frozen before a list was thought of has none.
    const all = (dossier[name as ListName] ?? []) as never[]
    if (all.length === 0 && leftOutWhenEmpty.has(name)) continue
    yield `,\n  "${name}": [`
    for (const [i, each] of all.entries()) yield `${i > 0 ? ',' : ''}\n    ${indented(arranged(each), 2)}`
    yield all.length > 0 ? '\n  ]' : ']'
  }
  yield '\n}\n'
}

/** One dossier as it is; several in a list, each as it would be alone. */
export function* dossiersPieces(dossiers: readonly Dossier[]): Generator<string> {
  if (dossiers.length === 1) return yield* dossierPieces(dossiers[0]!)
  yield `{"format":"${dossiersFormat}","dossiers":[\n`
  for (const [i, each] of dossiers.entries()) {
    if (i > 0) yield ',\n'
    yield* dossierPieces(each)
  }
  yield ']}\n'
}

/** As JSON.stringify would write it that deep inside; a line feed in it is never part of a string. */
const indented = (value: unknown, depth: number) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)

/** So that a dossier in which there are none is the same file as before there could be any. */
const leftOutWhenEmpty: ReadonlySet<string> = new Set(['replies', 'corrections', 'captures'])

type ListName = Exclude<keyof Dossier, 'format' | 'article'>
/** The lists in the order of the file. */
const arrangedLists: { [N in ListName]-?: (each: Dossier[N][number]) => unknown } = {
  revisions: (each) => ({
    ...inOrder(Revision, each),
    blocks: each.blocks.map((block) => inOrder(Block, block)),
  }),
  people: (each) => inOrder(NamedInDossier, each),
  sources: (each) => inOrder(Source, each),
  judgements: (each) => inOrder(Judgement, each),
  claims: (each) => arrangedClaim(each),
  replies: (each) => inOrder(Reply, each),
  corrections: (each) => inOrder(Correction, each),
  captures: (each) => ({
    ...inOrder(Capture, each),
    links: each.links.map((link) => inOrder(CaptureLink, link)),
  }),
  entries: (each) => ({
    ...inOrder(Entry, each),
    before: sorted(each.before),
    after: sorted(each.after),
  }),
}

const arrangedClaim = (claim: DossierClaim): DossierClaim => ({
  ...inOrder(Claim, claim),
  anchors: claim.anchors.map((each) => inOrder(Anchor, each)),
  appearances: claim.appearances.map((each) => inOrder(Appearance, each)),
  citations: claim.citations.map((each) => inOrder(Citation, each)),
  evidence: claim.evidence.map((each) => inOrder(Evidence, each)),
  verdicts: claim.verdicts.map((each) => inOrder(Verdict, each)),
  signOffs: claim.signOffs.map((each) => inOrder(SignOff, each)),
  dismissals: claim.dismissals.map((each) => inOrder(Dismissal, each)),
  analysis: claim.analysis && {
    ...inOrder(WrittenAnalysis, claim.analysis),
    independence: sorted(claim.analysis.independence),
    maybeSame: sorted(claim.analysis.maybeSame),
    flags: claim.analysis.flags.map((each) => ({
      ...inOrder(WrittenAnalysis.shape.flags.element, each),
      facts: sorted(each.facts),
    })),
  },
})

/** The value's fields as the schema lists them. */
function inOrder<T extends object>(schema: z.ZodObject, value: T): T {
  return Object.fromEntries(
    Object.keys(schema.shape).map((key) => [key, (value as Record<string, unknown>)[key] ?? null]),
  ) as T
}

/** The same JSON with the keys of every object sorted. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value).sort() as (keyof T)[]
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])])) as T
}
