import { openForWork } from '@/db/open-for-work'
import { handlers } from '../_work/handlers'
import { keepIndex } from '../_work/keep-index'
import { runJobs } from '../_work/run-jobs'
import { byTheHouse } from './by-the-house'
import { closing } from './closing'
import { firstLink } from './first-link'
import { followOthers } from './follow-others'
import { house } from './house'

/** Opens the house: migrations, the example on an empty store, the first administrator's link, and a quiet end. */
export async function startUp(): Promise<void> {
  const opened = house()
  await openForWork(opened.store, () => byTheHouse('article.bring_in'))

  const origin = process.env.SANAD_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
  const link = await firstLink(opened, origin)
  if (link)
    console.log(`\n  Nobody signs in here yet. This link makes the first administrator, once:\n\n  ${link}\n`)

  followOthers(opened.store, closing.signal)
  void keepIndex(opened.store, closing.signal)
  void runJobs(opened.store, handlers, closing.signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => closing.abort())
}
