import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { meQuery } from '@/components/data/people-queries'
import { makeQueryClient } from '@/components/data/query-client'
import { Shell } from '@/components/shell/shell'
import { newsroom } from '@/db/read/find-newsroom'
import { countSessions } from '@/db/read/find-people'
import { member } from '../_door/visitor'

/** Everything behind the door. Who one is and where is known before the first paint, so nothing jumps. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { store, person } = await member()
  const client = makeQueryClient()
  client.setQueryData(meQuery().queryKey, {
    ...person,
    sessions: await countSessions(store, person.id, new Date()),
  })
  client.setQueryData(newsroomQuery().queryKey, await newsroom(store))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Shell>{children}</Shell>
    </HydrationBoundary>
  )
}
