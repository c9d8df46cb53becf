import { z } from 'zod'
import { Appearance } from '@/lib/model/appearance'
import { Article, Revision } from '@/lib/model/article'
import { Capture } from '@/lib/model/capture'
import { Citation } from '@/lib/model/citation'
import { Anchor, Claim } from '@/lib/model/claim'
import { Correction } from '@/lib/model/correction'
import { type Dossier, dossierFormat, NamedInDossier, WrittenAnalysis } from '@/lib/model/dossier'
import { Entry } from '@/lib/model/entry'
import { Evidence } from '@/lib/model/evidence'
import { type IdNoun, prefixes } from '@/lib/model/ids'
import { Judgement } from '@/lib/model/judgement'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { Reply } from '@/lib/model/reply'
import { Dismissal, SignOff, Verdict } from '@/lib/model/review'
import { Source } from '@/lib/model/source'
import { sha256Hex } from '@/lib/text/hash'
import { firstLooseEnd } from './loose-ends'

/**
 * Reads a dossier: the inverse of `lib/report/as-dossier`.
 *
 * Lenient about what another writer may leave out: every field that has an honest "we do not know" gets it. Strict
 * about what would make the rest a lie: every id that is pointed at must be there, a text must have the hash it
 * claims, and a newer format is not guessed at.
 *
 * @param purpose  `keeping` = it will be stored: ids must be Sanad's own and the text must be there. `analysis` = it
 *                 is only looked at: any ids will do, and so will chains without a text.
 */
export function readDossier(json: unknown, purpose: 'keeping' | 'analysis' = 'keeping'): Outcome<Dossier> {
  const format = isObject(json) ? json.format : undefined
  if (typeof format !== 'string' || !format.startsWith('sanad-dossier/'))
    return refuse('dossier.not_a_dossier')
  if (format !== dossierFormat) return refuse('dossier.newer_format', { format: format.slice(0, 60) })

  const parsed = (purpose === 'keeping' ? toKeep : toAnalyse).safeParse(withInherited(json as Loose))
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    return malformed(pointer(path), message)
  }
  // Both schemas give a Dossier once the defaults are in; only the ids of `toAnalyse` may have foreign shapes.
  const dossier = parsed.data as Dossier
  for (const [i, { text, sha256 }] of dossier.revisions.entries())
    if (purpose === 'keeping' && sha256Hex(text) !== sha256)
      return malformed(`/revisions/${i}/sha256`, 'this is not the hash of the text')
  const loose = firstLooseEnd(dossier)
  return loose ? malformed(loose.where, loose.what) : done(dossier)
}

const malformed = (where: string, what: string) => refuse('dossier.malformed', { where, what })
const pointer = (path: readonly PropertyKey[]) => `/${path.map(String).join('/')}`

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** What is no list, or no object in it, stays as it is: the schema then says so. */
const mapped = (value: unknown, fill: (each: Loose, index: number) => Loose): unknown =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? value.map((each, i) => (isObject(each) ? fill(each, i) : each))
      : value

const dawn = '1970-01-01T00:00:00.000Z'

/**
 * What a thing inside another thing need not repeat: whose claim it is, which article, since when, in which order.
 * A claim whose writer did not say which Appearance is the article's own takes the one at the article's outlet,
 * else the one that cites and is not cited.
 */
function withInherited(json: Loose): Loose {
  const article = isObject(json.article) ? json.article : {}
  const createdAt = article.createdAt ?? dawn
  const newest = listOf(json.revisions).at(-1)
  const ofArticle = { articleId: article.id, createdAt }
  return {
    ...json,
    article: { createdAt, headline: firstLine(newest?.text) ?? article.id, ...article },
    revisions: mapped(json.revisions, (each, i) => ({ ...ofArticle, number: i + 1, ...each })),
    sources: mapped(json.sources, (each) => ({
      createdAt,
      changedAt: each.createdAt ?? createdAt,
      name: each.id,
      ...each,
    })),
    claims: mapped(json.claims, (claim, i) => {
      const inside = (list: string) =>
        mapped(claim[list], (each, k) => ({
          id: `${claim.id}/${list}/${k}`,
          claimId: claim.id,
          createdAt,
          changedAt: each.createdAt ?? createdAt,
          ...each,
        }))
      return {
        ...ofArticle,
        position: i + 1,
        text: listOf(claim.anchors)[0]?.quote ?? claim.id,
        ...claim,
        anchors: mapped(inside('anchors'), (each) => ({ revisionId: newest?.id, ...each })),
        appearances: mapped(inside('appearances'), rootOf(claim, article.sourceId)),
        citations: inside('citations'),
        evidence: inside('evidence'),
        verdicts: inside('verdicts'),
        signOffs: inside('signOffs'),
        dismissals: inside('dismissals'),
      }
    }),
    replies: mapped(json.replies, (each) => ({ ...ofArticle, ...each })),
    corrections: mapped(json.corrections, (each) => ({ articleId: article.id, ...each })),
    entries: mapped(json.entries, (each) => each),
  }
}

const firstLine = (text: unknown) =>
  typeof text === 'string' ? text.trim().split('\n')[0]?.slice(0, 1000) || undefined : undefined

function rootOf(claim: Loose, outlet: unknown): (appearance: Loose) => Loose {
  const appearances = listOf(claim.appearances)
  if (appearances.some((each) => each.isArticle === true)) return (each) => each
  const cited = new Set(listOf(claim.citations).map((each) => each.citedId))
  const free = appearances.filter((each) => !cited.has(each.id))
  const root = free.find((each) => each.sourceId === outlet) ?? free[0]
  return (each) => (root && each.id === root.id ? { ...each, isArticle: true } : each)
}

/** The honest "we do not know" of each field that another writer may leave out. */
const unsaid = {
  article: {
    url: null,
    language: 'und',
    publishedOn: null,
    byline: null,
    isExample: false,
    createdBy: null,
    version: 1,
  },
  revision: { blocks: [], snapshot: null, createdBy: null },
  source: {
    kind: 'unknown',
    aliases: [],
    described: null,
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
    version: 1,
  },
  claim: {
    gloss: null,
    glossLanguage: null,
    note: null,
    authorId: null,
    stage: 'open',
    holderId: null,
    owesCorrection: false,
    version: 1,
  },
  anchor: { prefix: '', suffix: '', placement: 'exact', score: 1, was: null },
  appearance: {
    isArticle: false,
    excerpt: null,
    language: null,
    translation: null,
    url: null,
    archivedUrl: null,
    captureId: null,
    locator: null,
    appearedOn: null,
    basis: 'unknown',
    access: 'trusted',
    readBy: null,
    readAt: null,
    note: null,
    version: 1,
  },
  citation: { relation: 'reports', phrase: null, phraseStart: null, phraseEnd: null, note: null, version: 1 },
  evidence: {
    credibility: null,
    excerpt: null,
    language: null,
    url: null,
    archivedUrl: null,
    captureId: null,
    note: null,
    addedBy: null,
    version: 1,
  },
  verdict: { kind: 'conclusion', changeAsked: null, faithfulWhy: null },
  signOff: { note: null },
  dismissal: { points: [] },
  judgement: { byId: null },
  reply: {
    sourceId: null,
    askedBy: null,
    question: null,
    answer: null,
    answeredOn: null,
    url: null,
    version: 1,
  },
  correction: { toVerdictId: null, publishedAt: null },
  capture: {
    url: null,
    finalUrl: null,
    originalUrl: null,
    originalAt: null,
    fetchedBy: null,
    status: null,
    headers: [],
    charset: null,
    name: null,
    title: null,
    byline: null,
    outlet: null,
    language: null,
    publishedOn: null,
    canonicalUrl: null,
    text: null,
    textSha256: null,
    links: [],
    tokenSha256: null,
    tokenAt: null,
    tokenBy: null,
  },
  entry: { actorId: null, articleId: null, claimId: null, why: null, before: null, after: null },
} as const

const ownId = (noun: IdNoun) => z.string().regex(new RegExp(`^${prefixes[noun]}_[0-9a-z_-]{1,64}$`))
const anyId = z.union([z.string().min(1).max(200), z.int().transform(String)])

/** Fields that name another noun. Nullable ones stay nullable. */
const idFields: Record<string, IdNoun> = {
  articleId: 'article',
  revisionId: 'revision',
  claimId: 'claim',
  sourceId: 'source',
  ownerId: 'source',
  a: 'source',
  b: 'source',
  citingId: 'appearance',
  citedId: 'appearance',
  verdictId: 'verdict',
  createdBy: 'person',
  authorId: 'person',
  holderId: 'person',
  readBy: 'person',
  addedBy: 'person',
  byId: 'person',
  actorId: 'person',
  askedBy: 'person',
  openedBy: 'person',
  fetchedBy: 'person',
  fromVerdictId: 'verdict',
  toVerdictId: 'verdict',
}

/** A noun's schema with its gaps filled, its ids loosened where they may be. */
function lenient(noun: IdNoun, schema: z.ZodObject, gaps: Record<string, unknown>, keeping: boolean) {
  const shape: Record<string, z.ZodType> = {}
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const names = key === 'id' ? noun : idFields[key]
    const id = names && (keeping ? ownId(names) : anyId)
    const plain = id ? (field.safeParse(null).success ? id.nullable() : id) : field
    shape[key] = key in gaps ? plain.default(gaps[key] as never) : plain
  }
  return z.object(shape)
}

const dossierSchema = (keeping: boolean) => {
  const one = (noun: IdNoun, schema: z.ZodObject, gaps: Record<string, unknown>) =>
    lenient(noun, schema, gaps, keeping)
  const revisions = z.array(
    one('revision', Revision, keeping ? unsaid.revision : { ...unsaid.revision, sha256: '' }),
  )
  return z.object({
    format: z.literal(dossierFormat),
    article: one('article', Article, unsaid.article),
    revisions: keeping ? revisions.min(1) : revisions,
    people: z.array(one('person', NamedInDossier, {})).default([]),
    sources: z.array(one('source', Source, unsaid.source)),
    judgements: z.array(one('judgement', Judgement, unsaid.judgement)).default([]),
    claims: z.array(
      one('claim', Claim, unsaid.claim).extend({
        anchors: z.array(one('anchor', Anchor, unsaid.anchor)),
        appearances: z.array(one('appearance', Appearance, unsaid.appearance)),
        citations: z.array(one('citation', Citation, unsaid.citation)),
        evidence: z.array(one('evidence', Evidence, unsaid.evidence)),
        verdicts: z.array(one('verdict', Verdict, unsaid.verdict)),
        signOffs: z.array(one('signOff', SignOff, unsaid.signOff)),
        dismissals: z.array(one('dismissal', Dismissal, unsaid.dismissal)),
        // Derived: what does not read is worked out anew anyway.
        analysis: WrittenAnalysis.nullable().default(null).catch(null),
      }),
    ),
    replies: z.array(one('reply', Reply, unsaid.reply)).default([]),
    corrections: z.array(one('correction', Correction, unsaid.correction)).default([]),
    captures: z.array(one('capture', Capture, unsaid.capture)).default([]),
    entries: z.array(one('entry', Entry, unsaid.entry)),
  })
}

const toKeep = dossierSchema(true)
const toAnalyse = dossierSchema(false)
