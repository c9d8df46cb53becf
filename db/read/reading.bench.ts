import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { fillLargeBase, nth } from '../large-base.fixture'
import { openStore } from '../store'
import { readByHand } from './by-hand.bench'
import { articleFile, articlesPage } from './find-articles'
import { claimInContext, claimsPage } from './find-claims'

const claims = 100_000
const limit = 50

/** What the pages read, through the store and by hand, from the same base of 100,000 claims. */
export async function races() {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sanad-bench-'))
  const store = openStore({ dataFolder })
  await store.migrate()
  const file = path.join(dataFolder, 'sanad.db')
  const filling = new Database(file)
  fillLargeBase(filling, { claims, hops: 5 })
  filling.close()
  const connection = new Database(file, { readonly: true })
  const hand = readByHand(connection)

  // Another row each time, so that neither side answers from what it has just read.
  let turn = 0
  const some = (rows: number) => {
    turn += 7919
    return (turn % rows) + 1
  }
  const someClaim = () => nth('clm', some(claims))
  const someArticle = () => nth('art', some(claims / 20))

  const pairs = [
    {
      name: 'claim page',
      ours: (id = someClaim()) => claimInContext(store, id),
      peer: (id = someClaim()) => hand.claimInContext(id),
    },
    {
      name: 'list of 50 claims',
      ours: (after = someClaim()) => claimsPage(store, { after, limit }),
      peer: (after = someClaim()) => hand.claimsPage({ after, limit }),
    },
    {
      name: 'list of 50 open claims',
      ours: (after = someClaim()) => claimsPage(store, { after, limit, stage: 'open' }),
      peer: (after = someClaim()) => hand.claimsPage({ after, limit, stage: 'open' }),
    },
    {
      name: 'article page of 20 claims',
      ours: (id = someArticle()) => articleFile(store, id),
      peer: (id = someArticle()) => hand.articleFile(id),
    },
    {
      name: 'list of 50 articles',
      ours: (after = someArticle()) => articlesPage(store, { after, limit }),
      peer: (after = someArticle()) => hand.articlesPage({ after, limit }),
    },
  ]
  for (const { name, ours, peer } of pairs)
    await sameAnswer(
      name,
      () => ours(),
      () => peer(),
      () => {
        turn = 0
      },
    )

  return {
    races: pairs.map(({ name, ours, peer }) => ({
      name: `${name}, against the same SQL by hand`,
      ours: () => ours(),
      peer: () => peer(),
      atMost: 1.5,
    })),
    async close() {
      connection.close()
      await store.close()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** A peer that answers less would be no peer. */
async function sameAnswer(
  name: string,
  ours: () => Promise<unknown>,
  peer: () => unknown,
  startOver: () => void,
) {
  startOver()
  const answer = await ours()
  startOver()
  if (!isDeepStrictEqual(answer, peer()))
    throw new Error(`The two sides of “${name}” give different answers.`)
}
