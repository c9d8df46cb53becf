'use client'

import { useQuery } from '@tanstack/react-query'
import { isAtLeast } from '@/lib/model/roles'
import { peopleQuery } from './people-queries'

/** Those who can be given a claim. */
export function useReviewers({ enabled = true }: { enabled?: boolean } = {}) {
  const people = useQuery({ ...peopleQuery(), enabled }).data ?? []
  return people.filter((one) => one.active && one.role && isAtLeast(one.role, 'reviewer'))
}
