import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDossier } from '@/lib/import/from-dossier'
import type { Dossier } from '@/lib/model/dossier'
import type { ArticleId, ClaimId, MergeId, SourceId } from '@/lib/model/ids'
import { judgementKinds } from '@/lib/model/judgement-kinds'
import type { Outcome } from '@/lib/model/refusal'
import { reliabilities, sourceKinds } from '@/lib/model/source-kinds'
import { dossierBytes, dossierOf } from '@/lib/report/as-dossier'
import { must, type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { claimFile } from '../read/find-claims'
import { sourceById } from '../read/find-sources'
import { loadSources } from '../read/load-files'
import { wholeArticle } from '../read/whole-article'
import { actOnReview } from './act-on-review'
import { bringInDossier } from './bring-in-dossier'
import { catchUpIndex, forgetIndex } from './catch-up-index'
import { dismissFlag } from './dismiss-flag'
import { factsOfClaim } from './index-claims'
import { judgeSources, unjudgeSources } from './judge-sources'
import { amendArticle, bringIn, removeArticle } from './keep-article'
import { addSource, amendSource } from './know-source'
import { markClaim } from './mark-claim'
import { mergeSources, undoMerge } from './merge-sources'
import { giveBack, takeOver } from './take-over'
import { addHop, amendAppearance, removeAppearance } from './trace-chain'
import { addEvidence } from './weigh-evidence'

const houses = ['Kompas', 'Tribun', 'Antara', 'BPS', 'Gramedia']
const texts = ['Harga beras naik 12 persen.', 'Rice went up by 12 percent, says BPS.']

/** Two articles of two claims each, five Sources, and what can be done to them. */
class Desk {
  readonly articles: ArticleId[] = []
  readonly claims: ClaimId[] = []
  readonly sources: SourceId[] = []
  readonly merges: MergeId[] = []
  readonly dossiers = new Map<ArticleId, Dossier>()
  private constructor(readonly room: TestNewsroom) {}

  static async set(): Promise<Desk> {
    const desk = new Desk(await testNewsroom())
    const { store } = desk.room
    for (const name of houses)
      desk.sources.push(must(await addSource(store, desk.lena('source.amend'), { name, kind: 'outlet' })).id)
    for (const [i, text] of texts.entries()) {
      const { article, revision } = must(
        await bringIn(store, desk.lena('article.bring_in'), {
          headline: text,
          outlet: { id: desk.sources[i]! },
          url: null,
          language: 'id',
          publishedOn: null,
          byline: null,
          text,
          blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
          kept: { sha256: String(i).repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
        }),
      )
      desk.articles.push(article.id)
      for (const span of [
        { start: 0, end: text.length },
        { start: 0, end: 5 },
      ]) {
        const draft = { revisionId: revision.id, spans: [span] }
        desk.claims.push(must(await markClaim(store, desk.lena('claim.mark'), article.id, draft)).claim.id)
      }
    }
    return desk
  }

  lena(permission: Parameters<TestNewsroom['as']>[1]) {
    return this.room.as('lena', permission)
  }
  at<T>(list: readonly T[], n: number): T {
    return list[n % list.length]!
  }

  /** One act. What is refused changes nothing, which is part of the law. */
  async act({ what, n, m, k }: Move): Promise<unknown> {
    const { room } = this
    const { store } = room
    const claimId = this.at(this.claims, n)
    const [one, other] = [this.at(this.sources, n), this.at(this.sources, m)]
    const file = await claimFile(store, claimId)
    const source = await sourceById(store, one)
    const trace = () => this.lena('chain.trace')
    const hop = file && this.at(file.appearances, m)
    const amend = (fields: Parameters<typeof amendSource>[4]) =>
      source && amendSource(store, this.lena('source.amend'), one, source.version, fields)
    const review = (ask: Parameters<typeof actOnReview>[4]) =>
      file && actOnReview(store, this.lena('review.act'), claimId, file.claim.version, ask)
    const acts: Record<MoveName, () => unknown> = {
      hop: () =>
        hop &&
        addHop(store, trace(), claimId, {
          citingId: hop.id,
          source: { id: this.at(this.sources, k) },
          appearance: { basis: k % 2 ? 'firsthand' : 'relayed', access: 'trusted' },
          citation: { relation: k % 3 ? 'reports' : 'republishes' },
        }),
      basis: () => hop && amendAppearance(store, trace(), hop.id, hop.version, { basis: 'firsthand' }),
      unhop: () => hop && removeAppearance(store, trace(), hop.id),
      grade: () => amend({ reliability: this.at(reliabilities, m) }),
      own: () => amend({ ownerId: one === other ? null : other }),
      kind: () => amend({ kind: this.at(sourceKinds, m) }),
      retract: () => amend({ retractedWhy: m % 2 ? 'It was made up.' : null }),
      rename: () => amend({ name: `${source?.name} ${m}` }),
      judge: () =>
        judgeSources(store, this.lena('source.amend'), {
          a: one,
          b: other,
          kind: this.at(judgementKinds, k),
          why: 'It is known.',
        }),
      unjudge: async () => {
        const [judged] = await store.read.select().from(store.tables.judgements)
        return judged && unjudgeSources(store, this.lena('source.amend'), judged.id)
      },
      merge: async () => {
        const gone = await sourceById(store, other)
        if (!source || !gone) return
        const merged = await mergeSources(store, this.lena('source.amend'), one, source.version, {
          gone: other,
          goneVersion: gone.version,
          choices: k % 2 ? { reliability: 'gone', ownerId: 'gone' } : {},
          why: null,
        })
        if (merged.ok) this.merges.push(merged.value.id)
      },
      part: () => this.merges.length && undoMerge(store, this.lena('source.amend'), this.at(this.merges, n)),
      take: () => review({ act: 'take' }),
      conclude: () =>
        review({
          act: 'conclude',
          verdict: {
            rating: 'misleading',
            attribution: 'distorted',
            confidence: 'high',
            rationale: 'They said something else.',
            changeAsked: null,
            faithfulWhy: null,
          },
        }),
      reopen: () => review({ act: 'return', why: 'See' }),
      withdraw: () => review({ act: 'withdraw', why: 'Twice' }),
      dismiss: () =>
        dismissFlag(store, this.lena('flag.dismiss'), claimId, {
          code: 'unsourced',
          points: hop ? [hop.id] : [],
          why: 'Known',
        }),
      weigh: () =>
        addEvidence(store, this.lena('evidence.add'), claimId, { title: `Table ${k}`, stance: 'refutes' }),
      takeOver: () => takeOver(store, trace(), claimId, this.at(this.claims, m)),
      giveBack: () => giveBack(store, trace(), claimId, this.at(this.claims, m)),
      language: async () => {
        const whole = await wholeArticle(store, this.at(this.articles, n))
        if (!whole) return
        const { id, version } = whole.file.article
        return amendArticle(store, this.lena('article.amend'), id, version, { language: m % 2 ? 'en' : 'id' })
      },
      remove: async () => {
        const whole = await wholeArticle(store, this.at(this.articles, n))
        if (!whole) return
        const { id, version } = whole.file.article
        const bytes = dossierBytes(dossierOf(whole))
        this.dossiers.set(id, must(readDossier(JSON.parse(new TextDecoder().decode(bytes)))))
        return removeArticle(store, this.lena('article.remove'), id, version)
      },
      bringBack: () => {
        const dossier = this.dossiers.get(this.at(this.articles, n))
        return dossier && bringInDossier(store, this.lena('dossier.import'), dossier, 'sha')
      },
    }
    return (await acts[what]()) as Outcome<unknown> | undefined
  }

  /** Everything claims are found by, as it is kept. */
  async kept() {
    const { claimIndex, claimFlags, claimMarks, claimWords } = this.room.store.tables
    const { read } = this.room.store
    return {
      facts: await read.select().from(claimIndex).orderBy(asc(claimIndex.claimId)),
      flags: await read.select().from(claimFlags).orderBy(asc(claimFlags.claimId), asc(claimFlags.code)),
      marks: await read.select().from(claimMarks).orderBy(asc(claimMarks.claimId), asc(claimMarks.mark)),
      words: await read.select().from(claimWords).orderBy(asc(claimWords.claimId), asc(claimWords.word)),
    }
  }
}

const moveNames = [
  'hop',
  'basis',
  'unhop',
  'grade',
  'own',
  'kind',
  'retract',
  'rename',
  'judge',
  'unjudge',
  'merge',
  'part',
  'take',
  'conclude',
  'reopen',
  'withdraw',
  'dismiss',
  'weigh',
  'takeOver',
  'giveBack',
  'language',
  'remove',
  'bringBack',
] as const
type MoveName = (typeof moveNames)[number]
type Move = { what: MoveName; n: number; m: number; k: number }

const small = fc.nat({ max: 11 })
const move: fc.Arbitrary<Move> = fc.record({
  // Chains have to grow before anything can be said of them.
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<MoveName>('hop', 'conclude', 'take') },
    { weight: 5, arbitrary: fc.constantFrom(...moveNames) },
  ),
  n: small,
  m: small,
  k: small,
})

test('whatever was done, the index is what working it out anew would make of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 20, maxLength: 40 }), async (moves) => {
      const desk = await Desk.set()
      const { store } = desk.room
      try {
        for (const each of moves) await desk.act(each)
        const kept = await desk.kept()
        await forgetIndex(store)
        while (await catchUpIndex(store));
        expect(kept).toEqual(await desk.kept())
        for (const { claimId, ...facts } of kept.facts)
          expect((await factsOfClaim(store, store.read, claimId))!.facts).toEqual({ claimId, ...facts })
      } finally {
        await desk.room.close()
      }
    }),
    // The law is one of the acts, not of the engine: a slow one tries it once.
    { numRuns: (process.env.SANAD_TEST_ENGINE ?? 'sqlite') === 'sqlite' ? 12 : 1 },
  )
}, 60_000)

test('an owner that stands behind a source outlives the article that spoke of it', async () => {
  const desk = await Desk.set()
  const { store } = desk.room
  const [kompas, tribun, , , gramedia] = desk.sources as [SourceId, SourceId, SourceId, SourceId, SourceId]
  const own = async (id: SourceId) => {
    const { version } = (await sourceById(store, id))!
    must(await amendSource(store, desk.lena('source.amend'), id, version, { ownerId: gramedia }))
  }
  await own(tribun)
  // The first article cites the owner and Kompas; the second, which stays, is Tribun's own.
  for (const k of [4, 0]) must((await desk.act({ what: 'hop', n: 0, m: 0, k })) as Outcome<unknown>)
  await desk.act({ what: 'remove', n: 0, m: 0, k: 0 })
  expect(await sourceById(store, kompas)).toBeUndefined()
  expect(await sourceById(store, gramedia)).toBeDefined()
  expect(await sourceById(store, tribun)).toMatchObject({ ownerId: gramedia })
  await desk.room.close()
})

test('a source whose owner nobody put on record is read like any other', async () => {
  const desk = await Desk.set()
  const { store } = desk.room
  const [id] = desk.sources as [SourceId]
  const { sources } = store.tables
  await store.transact(async (tx) => {
    await tx.update(sources).set({ ownerId: 'src_nobody' }).where(eq(sources.id, id))
    return { ok: true, value: null }
  })
  expect(await loadSources(store, store.read, [id])).toMatchObject([{ id, ownerId: 'src_nobody' }])
  await desk.room.close()
})
