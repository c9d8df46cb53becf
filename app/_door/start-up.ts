import { openForWork } from '@/db/open-for-work'
import { permit } from '@/lib/access/may'
import { closing } from './closing'
import { firstLink } from './first-link'
import { followOthers } from './follow-others'
import { house } from './house'
import { occasionFor } from './occasion'

/** Opens the house: migrations, the example on an empty store, the first administrator's link, and a quiet end. */
export async function startUp(): Promise<void> {
  const opened = house()
  const seeding = permit({ kind: 'house' }, 'article.bring_in')
  if (!seeding.ok) throw new Error('the house may not bring in its own example')
  await openForWork(opened.store, () => occasionFor(seeding.value))

  const origin = process.env.SANAD_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
  const link = await firstLink(opened, origin)
  if (link)
    console.log(`\n  Nobody signs in here yet. This link makes the first administrator, once:\n\n  ${link}\n`)

  followOthers(opened.store, closing.signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => closing.abort())
}
