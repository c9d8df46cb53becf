'use client'

import { useQuery } from '@tanstack/react-query'
import { isAtLeast } from '@/lib/model/roles'
import type { Answer } from './api-client'
import { peopleQuery } from './people-queries'

/** Those who can be given a claim. */
export const reviewersAmong = (people: Answer<'people'>) =>
  people.filter((one) => one.active && one.role && isAtLeast(one.role, 'reviewer'))

export const useReviewers = ({ enabled = true }: { enabled?: boolean } = {}) =>
  reviewersAmong(useQuery({ ...peopleQuery(), enabled }).data ?? [])
