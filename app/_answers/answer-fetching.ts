import path from 'node:path'
import { fetching } from '@/db/read/find-fetching'
import { bucketIn } from '@/db/snapshot-bucket'
import { amendFetching } from '@/db/write/amend-fetching'
import { done } from '@/lib/model/refusal'
import { dataFolder } from '../_door/house'
import { fixedByEnvironment, outsideSettings } from '../_outside/outside-settings'
import type { Answers } from './ask'

export const fetchingAnswers = {
  fetching: async ({ store }) => {
    const settled = await fetching(store)
    const { off, userAgent, robots, limits, perHost } = outsideSettings(process.env, settled)
    return done({
      settled,
      fixed: fixedByEnvironment(),
      inForce: {
        isOff: off,
        userAgent,
        robots,
        allowed: (process.env.SANAD_OUTSIDE_ALLOW ?? '').split(/[\s,]+/).filter(Boolean),
        megabytes: Math.round(limits.bytes / 1024 / 1024),
        seconds: Math.round(limits.wholeMs / 1000),
        atOnce: perHost.atOnce,
      },
      keeping: whereKept(),
      authority: hostIn(process.env.SANAD_TIMESTAMP_URL),
    })
  },
  amendFetching: ({ store, occasion, seen, body }) => amendFetching(store, occasion, seen, body),
} satisfies Partial<Answers>

/** Host and path of a bucket, or the folder; a key in its address is never told. */
function whereKept() {
  const bucket = bucketIn(process.env)
  if (!bucket) return { in: 'folder' as const, where: path.join(dataFolder(), 'snapshots') }
  const { host, pathname } = new URL(bucket.url)
  return { in: 'bucket' as const, where: `${host}${pathname}` }
}

const hostIn = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : null)
