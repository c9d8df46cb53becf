import { inArray } from 'drizzle-orm'
import { analyse } from '@/lib/chain/analyse'
import { chainsOf } from '@/lib/chain/chain'
import type { Entry, LinkedEntry } from '@/lib/model/entry'
import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId, CaptureId, PersonId } from '@/lib/model/ids'
import type { WholeArticle } from '@/lib/report/as-dossier'
import type { Store } from '../store'
import { capturesByIds, wholeCaptures } from './captures'
import { allRevisions, articleFile } from './find-articles'
import { entriesOfArticle } from './find-entries'
import { correctionsOf, repliesOf } from './find-team'

/** An article with its history and what the calculus says of it: what reports and dossiers are made from. */
export async function wholeArticle(
  store: Store,
  articleId: ArticleId,
  given?: ArticleFile,
): Promise<WholeArticle | undefined> {
  const file = given ?? (await articleFile(store, articleId))
  if (!file) return undefined
  const entries = (await entriesOfArticle(store, articleId)).map(withoutPlace)
  const chains = chainsOf(file)
  const replies = await repliesOf(store, { articleId })
  const corrections = await correctionsOf(store, { articleId })
  const captures = await capturesByIds(store, copiesOf(file))
  const named = [
    ...entries.map(({ actorId }) => actorId),
    ...replies.map(({ askedBy }) => askedBy),
    ...corrections.map(({ openedBy }) => openedBy),
    ...captures.map(({ fetchedBy }) => fetchedBy),
  ]
  return {
    file: { ...file, people: await peopleOf(store, file, named) },
    revisions: await allRevisions(store, articleId),
    entries,
    analyses: chains.map((chain, index) => analyse(chain, file.claims[index])),
    replies,
    corrections,
    captures,
  }
}

/** The same with the texts of its kept pages: what a dossier takes to another newsroom. */
export async function articleToTake(store: Store, articleId: ArticleId): Promise<WholeArticle | undefined> {
  const whole = await wholeArticle(store, articleId)
  return whole && { ...whole, captures: await wholeCaptures(store, copiesOf(whole.file)) }
}

const copiesOf = ({ claims }: ArticleFile): CaptureId[] =>
  claims.flatMap(({ appearances, evidence }) =>
    [...appearances, ...evidence].flatMap(({ captureId }) => captureId ?? []),
  )

const withoutPlace = ({ seq, prev, hash, ...entry }: LinkedEntry): Entry => entry

/** Everybody named in the claims and in what is kept beside them. */
async function peopleOf(
  store: Store,
  file: ArticleFile,
  named: readonly (PersonId | null)[],
): Promise<ArticleFile['people']> {
  const { people } = store.tables
  const known = new Set(file.people.map((person) => person.id))
  const others = [...new Set(named.filter((id) => id !== null && !known.has(id)))] as PersonId[]
  if (others.length === 0) return file.people
  return [
    ...file.people,
    ...(await store.read
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.id, others))),
  ]
}
