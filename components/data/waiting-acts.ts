import type { RouteName } from '@/lib/api/routes'

/**
 * Acts that may wait in the browser until the server is back. Each is safe to send twice: it carries an id that was made
 * here, or the version it saw. What is not in this list fails at once, as before: a link that was never made is better
 * than one that is made an hour later.
 */
const keepable = [
  'reviewClaim',
  'amendClaim',
  'addEvidence',
  'amendEvidence',
  'addHop',
  'amendAppearance',
  'say',
  'editComment',
  'askForReply',
  'amendReply',
  'dismissFlag',
] as const satisfies readonly RouteName[]
export type Keepable = (typeof keepable)[number]

export const isKeepable = (name: RouteName): name is Keepable =>
  (keepable as readonly RouteName[]).includes(name)

/** One act as it will be sent. Plain JSON: it outlives the tab. */
export interface WaitingAct {
  id: string
  name: Keepable
  params: Record<string, string>
  body: unknown
  ifMatch?: number
  at: string
  /** The sentence of the server's no. The act stays until the person lets go of it. */
  refused?: string
}

/** What the act is about: acts on one thing follow one another. */
const subjectOf = ({ params }: WaitingAct) => Object.values(params).join('/')

/** The oldest that was not refused: acts are sent in the order in which they were done. */
export const nextToSend = (acts: readonly WaitingAct[]): WaitingAct | undefined =>
  acts.find(({ refused }) => refused === undefined)

/**
 * The list once this one was taken. A later act on the same thing saw the version before it; since ours went through on
 * that very version, nobody else came between, and it may follow on the new one.
 */
export function afterSent(acts: readonly WaitingAct[], sent: WaitingAct, version?: number): WaitingAct[] {
  return acts
    .filter(({ id }) => id !== sent.id)
    .map((act) =>
      version !== undefined &&
      sent.ifMatch !== undefined &&
      act.ifMatch !== undefined &&
      act.ifMatch <= sent.ifMatch &&
      subjectOf(act) === subjectOf(sent)
        ? { ...act, ifMatch: version }
        : act,
    )
}

export const afterRefused = (acts: readonly WaitingAct[], id: string, sentence: string): WaitingAct[] =>
  acts.map((act) => (act.id === id ? { ...act, refused: sentence } : act))

/** To be tried once more, behind what waits already. */
export function tryAgain(acts: readonly WaitingAct[], id: string): WaitingAct[] {
  const { refused, ...act } = acts.find((one) => one.id === id) ?? {}
  return 'id' in act ? [...acts.filter((one) => one.id !== id), act as WaitingAct] : [...acts]
}

/** The words in an act that its author would not want to write twice. */
export function wordsIn({ body }: WaitingAct): string {
  const found: string[] = []
  const look = (value: unknown, key: string) => {
    if (
      typeof value === 'string' &&
      /^(text|title|rationale|why|note|answer|excerpt|askedWhom|question)$/.test(key)
    )
      found.push(value)
    else if (value !== null && typeof value === 'object')
      for (const [inner, held] of Object.entries(value)) look(held, inner)
  }
  look(body, '')
  return found.filter(Boolean).join('\n')
}
