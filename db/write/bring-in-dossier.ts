import { eq, inArray } from 'drizzle-orm'
import { firstForged } from '@/lib/audit/verify'
import type { Article } from '@/lib/model/article'
import type { Dossier } from '@/lib/model/dossier'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { Writer } from '../dialect/engine'
import type { Store } from '../store'
import { indexHeadline, indexWords } from './index-words'
import { indexNames } from './know-source'
import { type Occasion, record } from './record'

/**
 * Brings a dossier in: the inverse of exporting it. Everything keeps its id, so exporting again gives the same
 * bytes. Its Entries join this store's chain as they are, digests checked; that it was brought in is an Entry of
 * this store, not of the article. People it names get no role: they can be read about, not sign in.
 */
export function bringInDossier(
  store: Store,
  occasion: Occasion,
  dossier: Dossier,
  sha256: string,
): Promise<Outcome<Article>> {
  const { articles, revisions, entries } = store.tables
  return record(store, occasion, async (tx) => {
    const { article } = dossier
    const [here] = await tx.select().from(articles).where(eq(articles.id, article.id))
    if (here) return refuse('article.already_here', { headline: here.headline, id: here.id })
    const forged = firstForged(dossier.entries)
    if (forged) return refuse('dossier.malformed', { where: `/entries/${forged.id}`, what: 'digest' })
    const ids = dossier.entries.map((entry) => entry.id)
    const [twin] =
      ids.length > 0
        ? await tx
            .select({ id: entries.id })
            .from(entries)
            .where(inArray(entries.id, ids.slice(0, 500)))
            .limit(1)
        : []

    await bringInPeople(store, tx, dossier, occasion.at)
    await bringInSources(store, tx, dossier)
    // What this newsroom has judged itself stands.
    const judged =
      dossier.judgements.length > 0
        ? await tx
            .insert(store.tables.judgements)
            .values(dossier.judgements)
            .onConflictDoNothing()
            .returning({ a: store.tables.judgements.a })
        : []
    await tx.insert(articles).values(article)
    await indexHeadline(store, tx, article)
    await tx.insert(revisions).values(dossier.revisions)
    for (const claim of dossier.claims) await bringInClaim(store, tx, claim)
    await bringInBeside(store, tx, dossier)
    return done({
      value: article,
      // An article that was here before and was removed left its Entries behind; they are not written twice.
      carriedOver: twin ? [] : dossier.entries,
      // A pair judged over there may stand in claims that were here before.
      alsoIndexed: { articles: [article.id], sources: judged.map(({ a }) => a) },
      happened: [
        {
          act: 'dossier.brought_in',
          subjectKind: 'store',
          subjectId: 'store',
          after: { headline: article.headline, article: article.id, sha256 },
        },
      ],
    })
  })
}

/** What was asked, corrected and kept over there. A copy that is known here already stays as it is. */
async function bringInBeside(store: Store, tx: Writer, { replies, corrections, captures }: Dossier) {
  const t = store.tables
  if (replies.length > 0) await tx.insert(t.replies).values(replies)
  if (corrections.length > 0) await tx.insert(t.corrections).values(corrections)
  for (const capture of captures) await tx.insert(t.captures).values(capture).onConflictDoNothing()
}

async function bringInPeople(store: Store, tx: Writer, { people: named }: Dossier, at: string) {
  if (named.length === 0) return
  const { people } = store.tables
  await tx
    .insert(people)
    .values(
      named.map(({ id, name }) => ({
        id,
        name,
        email: null,
        role: null,
        language: null,
        active: false,
        createdAt: at,
        version: 1,
      })),
    )
    .onConflictDoNothing()
}

/** A Source that is here already stays as it is: this newsroom may know more of it than the other did. */
async function bringInSources(store: Store, tx: Writer, { sources: named }: Dossier) {
  const { sources } = store.tables
  for (const source of named) {
    const [added] = await tx.insert(sources).values(source).onConflictDoNothing().returning()
    if (added) await indexNames(store, tx, added)
  }
}

async function bringInClaim(store: Store, tx: Writer, claim: Dossier['claims'][number]) {
  const t = store.tables
  const { anchors, appearances, citations, evidence, verdicts, signOffs, dismissals, analysis, ...row } =
    claim
  await tx.insert(t.claims).values(row)
  await indexWords(store, tx, row)
  if (anchors.length > 0) await tx.insert(t.anchors).values(anchors)
  if (appearances.length > 0) await tx.insert(t.appearances).values(appearances)
  if (citations.length > 0) await tx.insert(t.citations).values(citations)
  if (evidence.length > 0) await tx.insert(t.evidence).values(evidence)
  if (verdicts.length > 0) await tx.insert(t.verdicts).values(verdicts)
  if (signOffs.length > 0) await tx.insert(t.signOffs).values(signOffs)
  if (dismissals.length > 0) await tx.insert(t.dismissals).values(dismissals)
}
