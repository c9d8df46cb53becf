'use client'

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { PersonId } from '@/lib/model/ids'
import { ask, Refused, Unreachable } from './api-client'
import { freshen } from './freshen'
import { listenForNews } from './live-line'
import { randomName } from './mint'
import { afterRefused, afterSent, isKeepable, nextToSend, tryAgain, type WaitingAct } from './waiting-acts'
import { useMe } from './who'

const lookAgainAfter = 5_000

/** Stands in the place of an answer that is still to come; screens that take it show what was painted. */
export const kept: unknown = Object.freeze({})

const nothing: readonly WaitingAct[] = []
const listeners = new Set<() => void>()
const read = new Map<string, { text: string | null; acts: readonly WaitingAct[] }>()
const keyOf = (personId: PersonId) => `sanad-outbox:${personId}`

function actsOf(personId: PersonId): readonly WaitingAct[] {
  try {
    const text = localStorage.getItem(keyOf(personId))
    const known = read.get(personId)
    if (known && known.text === text) return known.acts
    const acts = text ? (JSON.parse(text) as WaitingAct[]) : nothing
    read.set(personId, { text, acts })
    return acts
  } catch {
    return nothing
  }
}

/** @returns whether the browser took it; where it may keep nothing, the act must fail as it would without this file */
function write(personId: PersonId, acts: readonly WaitingAct[]): boolean {
  try {
    if (acts.length === 0) localStorage.removeItem(keyOf(personId))
    else localStorage.setItem(keyOf(personId), JSON.stringify(acts))
  } catch {
    return false
  }
  for (const listener of listeners) listener()
  return true
}

/** Keeps what could not be sent, if it is an act that may wait. */
export function keepForLater(personId: PersonId, { asked }: Unreachable): boolean {
  if (!asked || !isKeepable(asked.name)) return false
  const act: WaitingAct = {
    id: randomName(),
    name: asked.name,
    params: asked.params ?? {},
    body: asked.body,
    at: new Date().toISOString(),
    ...(asked.ifMatch !== undefined && { ifMatch: asked.ifMatch }),
  }
  return write(personId, [...actsOf(personId), act])
}

/** What waits in this browser for this person, and what may be done with it. Whoever shows it also sends it. */
export function useOutbox() {
  const client = useQueryClient()
  const personId = useMe()?.id
  const acts = useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange)
      window.addEventListener('storage', onChange)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', onChange)
      }
    },
    () => (personId ? actsOf(personId) : nothing),
    () => nothing,
  )
  const waiting = acts.some(({ refused }) => refused === undefined)

  useEffect(() => {
    if (!personId || !waiting) return
    const go = () => void sendAll(personId, client)
    go()
    const timer = setInterval(go, lookAgainAfter)
    const deaf = listenForNews((news) => news.kind === 'line' && go())
    window.addEventListener('online', go)
    return () => {
      clearInterval(timer)
      deaf()
      window.removeEventListener('online', go)
    }
  }, [personId, waiting, client])

  return useMemo(
    () => ({
      acts,
      again: (id: string) => personId && write(personId, tryAgain(actsOf(personId), id)),
      drop: (id: string) =>
        personId &&
        write(
          personId,
          actsOf(personId).filter((act) => act.id !== id),
        ),
    }),
    [acts, personId],
  )
}

let sending = false

/** One after another, in order. Silence stops it until the next try; a no is kept beside the act and the next one goes. */
async function sendAll(personId: PersonId, client: QueryClient): Promise<void> {
  if (sending) return
  sending = true
  try {
    // Two tabs share what waits: only one of them sends. Without a secure context there is no lock, and the ids and
    // versions in the acts keep a double from doing harm.
    if (navigator.locks) await navigator.locks.request('sanad-outbox', () => send(personId, client))
    else await send(personId, client)
  } finally {
    sending = false
  }
}

async function send(personId: PersonId, client: QueryClient): Promise<void> {
  for (let act = nextToSend(actsOf(personId)); act; act = nextToSend(actsOf(personId))) {
    try {
      const { name, params, body, ifMatch } = act
      const answer = await (ask as Loose)(name, { params, body, ...(ifMatch !== undefined && { ifMatch }) })
      write(personId, afterSent(actsOf(personId), act, answer?.version ?? answer?.claim?.version))
      freshen(client, [[]])
    } catch (error) {
      if (error instanceof Unreachable) return
      if (!(error instanceof Refused)) throw error
      // Signed out: it waits for the person to come back.
      if (error.code === 'who.sign_in') return
      // It had arrived, and only the answer was lost.
      const already = error.code === 'ask.id_taken'
      const left = actsOf(personId)
      write(personId, already ? afterSent(left, act) : afterRefused(left, act.id, error.sentence))
    }
  }
}

type Loose = (
  name: string,
  options: object,
) => Promise<{ version?: number; claim?: { version: number } } | null>
