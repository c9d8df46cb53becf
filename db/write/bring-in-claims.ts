import { eq } from 'drizzle-orm'
import type { SourceChoice } from '@/lib/api/asks'
import { voice } from '@/lib/i18n/say'
import type { ClaimDraft, Remark } from '@/lib/import/claim-draft'
import { listOfClaims } from '@/lib/import/list-of-claims'
import { reviewAsEvidence } from '@/lib/import/review-as-evidence'
import type { ArticleId, RevisionId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { PassageFinder } from '@/lib/text/find-passage'
import { fold } from '@/lib/text/fold'
import type { Reader, Writer } from '../dialect/engine'
import { articleFile, newestRevision } from '../read/find-articles'
import { sourceAtAddress } from '../read/find-merges'
import { sourceExactly } from '../read/find-sources'
import type { Store } from '../store'
import { makeArticle } from './keep-article'
import { makeClaim } from './mark-claim'
import { type Happened, type Occasion, record } from './record'
import { makeHop } from './trace-chain'
import { makeEvidence } from './weigh-evidence'

/** Where the claims go: into an article that is here, or a list of their own, which is an article too. */
export type ClaimsTarget =
  | { articleId: ArticleId }
  | { list: { headline: string; outlet: SourceChoice; language: string } }

interface ClaimsAsk {
  target: ClaimsTarget
  drafts: readonly ClaimDraft[]
  /** In which the sentences of the Evidence are written. */
  language: InterfaceLanguage
  /** The file they came in. */
  file: string | null
}

export interface ClaimsBroughtIn {
  articleId: ArticleId | null
  claims: number
  /** What stays out, and why. */
  remarks: Remark[]
}

interface Placed {
  draft: ClaimDraft
  span: { start: number; end: number }
}

/** Which drafts would find their place, without writing anything: the dry run, and the first step of the act. */
export async function placeDrafts(
  store: Store,
  { target, drafts }: Pick<ClaimsAsk, 'target' | 'drafts'>,
  reader?: Reader,
): Promise<Outcome<{ placed: Placed[]; remarks: Remark[] }>> {
  if ('list' in target) {
    const { spans } = listOfClaims(drafts)
    return done({ placed: drafts.map((draft, i) => ({ draft, span: spans[i]! })), remarks: [] })
  }
  const file = await articleFile(store, target.articleId, reader)
  if (!file) return refuse('ask.no_such_thing', { what: 'article' })
  const finder = new PassageFinder(file.revision.text)
  const known = new Set(
    file.claims
      .filter(({ claim }) => claim.stage !== 'withdrawn')
      .flatMap(({ claim, anchors }) => [fold(claim.text), ...anchors.map(({ quote }) => fold(quote))]),
  )
  const placed: Placed[] = []
  const remarks: Remark[] = []
  for (const draft of drafts) {
    const no = (code: Remark['code']) => remarks.push({ at: draft.at, field: 'claim', code, facts: {} })
    const span = finder.find(draft.text)
    if (known.has(fold(draft.text))) no('already_here')
    else if (!span) no('not_in_text')
    else placed.push({ draft, span })
  }
  return done({ placed, remarks })
}

/**
 * Brings a list of claims in, in one act: the claims, who said them, and what others concluded of them as Evidence.
 * Nothing is read by us and nothing concluded: every step is taken on trust, every claim open.
 */
export async function bringInClaims(
  store: Store,
  occasion: Occasion,
  ask: ClaimsAsk,
): Promise<Outcome<ClaimsBroughtIn>> {
  const list = 'list' in ask.target ? await keepList(store, ask) : null
  return record(store, occasion, async (tx) => {
    const planned = await placeDrafts(store, ask, tx)
    if (!planned.ok) return planned
    const { placed, remarks } = planned.value
    if (placed.length === 0) return refuse('claims.nothing_to_bring_in')
    const into = await settleTarget(store, tx, occasion, ask.target, list)
    if (!into.ok) return into
    const { articleId, revisionId, happened } = into.value
    const say = voice(ask.language)
    const isList = 'list' in ask.target
    for (const [index, { draft, span }] of placed.entries()) {
      const marked = await makeClaim(store, tx, occasion, articleId, {
        revisionId,
        spans: [span],
        gloss: draft.gloss,
        glossLanguage: draft.gloss ? (draft.glossLanguage ?? ask.language) : null,
        note: draft.note,
        // In a list of their own the order of the file is the order of reading.
        ...(isList && { position: index + 1 }),
      })
      if (!marked.ok) return marked
      happened.push(...marked.value.happened)
      const { claim, appearances } = marked.value.value
      const root = appearances[0]!
      if (isList && draft.language && draft.language !== root.language)
        await tx
          .update(store.tables.appearances)
          .set({ language: draft.language })
          .where(eq(store.tables.appearances.id, root.id))

      const source = await whoSaidIt(store, tx, draft)
      if (source) {
        const { url, archivedUrl, on, excerpt } = draft.said
        const places = draft.elsewhere.map((place) => place.url).join('\n')
        const hop = await makeHop(store, tx, occasion, claim.id, {
          citingId: root.id,
          source,
          appearance: {
            url,
            archivedUrl,
            appearedOn: on,
            excerpt,
            language: excerpt ? draft.language : null,
            note: places ? say('imports.also_at', { places }).slice(0, 5000) : null,
          },
          citation: { relation: 'reports' },
        })
        if (!hop.ok) return hop
        happened.push(...hop.value.happened)
      }
      if (draft.review) {
        const evidence = await makeEvidence(
          store,
          tx,
          occasion,
          claim.id,
          reviewAsEvidence(draft.review, say),
        )
        if (!evidence.ok) return evidence
        happened.push(...evidence.value.happened)
      }
    }
    happened.push({
      act: 'claims.brought_in',
      subjectKind: 'article',
      subjectId: articleId,
      articleId,
      after: { claims: placed.length, file: ask.file },
    })
    return done({ value: { articleId, claims: placed.length, remarks }, happened })
  })
}

/** Its bytes are there before anything is written: a disk that is full leaves nothing half done. */
async function keepList(store: Store, { drafts, file }: ClaimsAsk) {
  const { text, blocks } = listOfClaims(drafts)
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = await store.snapshots.keep(bytes)
  // The list is its own copy: what it was made from may have held anything.
  return { text, blocks, kept: { sha256, mediaType: 'text/plain', name: file, bytes: bytes.length } }
}
type KeptList = Awaited<ReturnType<typeof keepList>>

async function settleTarget(
  store: Store,
  tx: Writer,
  occasion: Occasion,
  target: ClaimsTarget,
  list: KeptList | null,
): Promise<Outcome<{ articleId: ArticleId; revisionId: RevisionId; happened: Happened[] }>> {
  if ('articleId' in target) {
    const revision = (await newestRevision(store, target.articleId, tx))!
    return done({ articleId: target.articleId, revisionId: revision.id, happened: [] })
  }
  const made = await makeArticle(store, tx, occasion, {
    ...target.list,
    url: null,
    publishedOn: null,
    byline: null,
    ...list!,
  })
  if (!made.ok) return made
  const { article, revision } = made.value.value
  return done({ articleId: article.id, revisionId: revision.id, happened: [...made.value.happened] })
}

/**
 * The Source of a draft: the one named, known by name or alias; or whoever is at home where it was seen. `null` when the
 * file says neither.
 */
async function whoSaidIt(
  store: Store,
  tx: Writer,
  { source, said }: ClaimDraft,
): Promise<SourceChoice | null> {
  const name = source?.name ?? said.by
  if (name) {
    const known = await sourceExactly(store, name, tx)
    return known ? { id: known.id } : { new: { name, kind: source?.kind ?? 'outlet' } }
  }
  if (!said.url) return null
  const home = await sourceAtAddress(store, said.url, tx)
  if (home) return { id: home.id }
  const host = new URL(said.url).hostname.replace(/^www\./, '')
  const known = await sourceExactly(store, host, tx)
  return known ? { id: known.id } : { new: { name: host.slice(0, 300), kind: 'outlet', url: said.url } }
}
