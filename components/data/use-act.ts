'use client'

import { type QueryClient, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import { Refused, Unreachable } from './api-client'
import { freshen } from './freshen'
import { keepForLater, kept } from './outbox'
import { meQuery } from './people-queries'

/** What a toast says once an act is done, and how to take it back. */
export interface Done {
  text: string
  undo?: () => void
}

export interface Act<Input, Output> {
  send: (input: Input) => Promise<Output>
  /** Shows the outcome at once; taken back if the server refuses. */
  paint?: (client: QueryClient, input: Input) => void
  /** Puts the server's own answer in the place of what was painted. */
  land?: (client: QueryClient, output: Output, input: Input) => void
  /** What to ask again, refused or not. */
  stale: (input: Input) => readonly QueryKey[]
  done?: (output: Output, input: Input) => Done | null
}

export interface ActOptions {
  /** The form says itself why it was refused, beside the field. */
  quiet?: boolean
}

/** The nouns that `paint` may draw on; kept whole before it, and put back if it was in vain. */
const painted: QueryKey[] = [
  ['article'],
  ['places'],
  ['claim'],
  ['claims'],
  ['source'],
  ['people'],
  ['newsroom'],
  ['me'],
  ['my-keys'],
]

/** Does something with the server's answer, where there is one: an act that waits to be sent has none yet. */
export const answered =
  <Output>(then: (output: Output) => void) =>
  (output: Output) => {
    if (output !== kept) then(output)
  }

/** An act on the newsroom: shown at once, rolled back with the reason if refused, undoable where its answer allows. */
export function useAct<Input, Output>(act: Act<Input, Output>, { quiet = false }: ActOptions = {}) {
  const client = useQueryClient()
  const toast = useToast()
  const t = useTranslations('data')
  const later = useTranslations('outbox')

  return useMutation<Output, Error, Input, [QueryKey, unknown][]>({
    mutationFn: async (input) => {
      try {
        return await act.send(input)
      } catch (error) {
        // Who is signed in is known from the first paint; in front of the door nobody is, and nothing can wait.
        const me = client.getQueryData(meQuery().queryKey)?.id
        if (me && error instanceof Unreachable && keepForLater(me, error)) return kept as Output
        throw error
      }
    },
    onMutate: async (input) => {
      if (!act.paint) return []
      await Promise.all(painted.map((queryKey) => client.cancelQueries({ queryKey })))
      const before = painted.flatMap((queryKey) => client.getQueriesData({ queryKey }))
      act.paint(client, input)
      return before
    },
    onError: (error, _input, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data)
      if (quiet) return
      toast({ tone: 'bad', text: error instanceof Refused ? error.sentence : t('unreachable') })
    },
    onSuccess: (output, input) => {
      if (output === kept) return toast({ tone: 'warn', text: later('kept') })
      act.land?.(client, output, input)
      const done = act.done?.(output, input)
      if (done) toast({ tone: 'good', ...done })
    },
    onSettled: (_output, _error, input) => freshen(client, act.stale(input)),
  })
}
