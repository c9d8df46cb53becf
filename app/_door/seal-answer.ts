import { authorsOfConcluded } from '@/db/read/find-concluded'
import { newsroom } from '@/db/read/find-newsroom'
import type { Store } from '@/db/store'
import type { ClaimId, PersonId } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import type { SignOff, Verdict } from '@/lib/model/review'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { isSealedFrom, waitingVerdicts } from '@/lib/review/sealed'

/** Fields of an Entry that would give a first Verdict away. */
const telling = ['rating', 'attribution', 'confidence', 'rationale', 'changeAsked', 'faithfulWhy']

/**
 * Takes from an answer what the blind second Verdict must not know. It stands at the door and looks at the shape of
 * things rather than at routes, so that a route added tomorrow cannot forget it: whatever is a concluded claim and
 * carries `verdict`, `verdicts` or a rating, and every Entry of a conclusion. Where the newsroom does not work blind it
 * costs one prepared read. Files are made of claims that went through it (`sealedFile`).
 */
export async function sealAnswer<T>(store: Store, who: Actor, value: T): Promise<T> {
  const rule = await newsroom(store)
  if (!rule.fourEyes || !rule.blindSecond || who.kind !== 'person') return value

  const told = new Set<ClaimId>()
  walk(value, (thing) => {
    if (isConclusion(thing)) told.add(thing.claimId as ClaimId)
    return thing
  })
  const authors = await authorsOfConcluded(store, told)

  return walk(value, (thing) => {
    if (isConclusion(thing)) {
      const authorId = authors.get(thing.claimId as ClaimId)
      if (authorId === undefined) return thing
      const by = thing.actorId as PersonId | null
      return isSealedFrom(who, { stage: 'concluded', authorId }, by, rule)
        ? { ...thing, before: without(thing.before), after: without(thing.after) }
        : thing
    }
    const claim = (thing.claim ?? thing) as Loose
    if (claim.stage !== 'concluded' || claim.authorId === undefined) return thing
    if (!isSealedFrom(who, claim as never, concludedBy(thing), rule)) return thing
    return {
      ...thing,
      ...(Array.isArray(thing.verdicts) && { verdicts: known(thing.verdicts, thing.signOffs) }),
      ...Object.fromEntries(Object.keys(thing).flatMap((key) => (hidden.has(key) ? [[key, null]] : []))),
    }
  }) as T
}

type Loose = Record<string, unknown>

/** What a row of a list says of the Verdict. */
const hidden = new Set(['verdict', ...telling])

const isConclusion = (thing: Loose) => thing.act === 'review.conclude' && typeof thing.claimId === 'string'

/** As far as the thing itself says. Where it does not, whoever concluded is kept from their own words, which does no harm. */
function concludedBy(thing: Loose): PersonId | null {
  if (Array.isArray(thing.verdicts)) return verdictInForce(thing.verdicts as Verdict[])?.byId ?? null
  return (thing.verdict as Verdict | null | undefined)?.byId ?? null
}

function known(verdicts: unknown[], signOffs: unknown): Verdict[] {
  const signed = new Set<string>(((signOffs ?? []) as SignOff[]).map(({ verdictId }) => verdictId))
  const waiting = waitingVerdicts(verdicts as Verdict[], signed)
  return (verdicts as Verdict[]).filter(({ id }) => !waiting.has(id))
}

function without(fields: unknown): unknown {
  if (fields === null || typeof fields !== 'object') return fields
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !telling.includes(key)))
}

const isBytes = (thing: object) => thing instanceof Uint8Array || thing instanceof ReadableStream

function walk(thing: unknown, change: (thing: Loose) => Loose): unknown {
  if (Array.isArray(thing)) return thing.map((one) => walk(one, change))
  if (thing === null || typeof thing !== 'object' || isBytes(thing)) return thing
  const changed = Object.entries(change(thing as Loose))
  return Object.fromEntries(changed.map(([key, held]) => [key, walk(held, change)]))
}
