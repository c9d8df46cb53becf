import { inArray } from 'drizzle-orm'
import { analyse } from '@/lib/chain/analyse'
import { chainsOf } from '@/lib/chain/chain'
import type { Entry, LinkedEntry } from '@/lib/model/entry'
import type { ArticleFile } from '@/lib/model/file'
import type { ArticleId, CaptureId } from '@/lib/model/ids'
import type { WholeArticle } from '@/lib/report/as-dossier'
import type { Store } from '../store'
import { capturesByIds } from './captures'
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
  return {
    file: { ...file, people: await peopleOf(store, file, entries) },
    revisions: await allRevisions(store, articleId),
    entries,
    analyses: chains.map((chain, index) => analyse(chain, file.claims[index])),
    replies: await repliesOf(store, { articleId }),
    corrections: await correctionsOf(store, { articleId }),
    captures: await capturesByIds(store, copiesOf(file)),
  }
}

const copiesOf = ({ claims }: ArticleFile): CaptureId[] =>
  claims.flatMap(({ appearances, evidence }) =>
    [...appearances, ...evidence].flatMap(({ captureId }) => captureId ?? []),
  )

const withoutPlace = ({ seq, prev, hash, ...entry }: LinkedEntry): Entry => entry

/** Everybody named in the claims and in the Entries. */
async function peopleOf(store: Store, file: ArticleFile, entries: Entry[]): Promise<ArticleFile['people']> {
  const { people } = store.tables
  const known = new Set(file.people.map((person) => person.id))
  const others = [
    ...new Set(entries.map((entry) => entry.actorId).filter((id) => id !== null && !known.has(id))),
  ] as ArticleFile['people'][number]['id'][]
  if (others.length === 0) return file.people
  return [
    ...file.people,
    ...(await store.read
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.id, others))),
  ]
}
