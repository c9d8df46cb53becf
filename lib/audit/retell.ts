import type { Voice } from '@/lib/i18n/say'
import type { Entry } from '@/lib/model/entry'

/** An Entry as a person would tell it: "Sari signed off claim 12." Words: the rooms `entry` and `review`. */
export interface Retold {
  sentence: string
  why: string | null
  /** What the act changed, in the order the Entry lists it. `null` = there was nothing, or nothing is left. */
  changes: { field: string; before: string | null; after: string | null }[]
}

/** "claim 12", "New York Post", "Sari": what the things with ids are called, as far as the teller knows. */
export type NameOf = (id: string) => string | undefined

/** Bookkeeping that tells a reader nothing. */
const silent = new Set([
  'id',
  'version',
  'createdAt',
  'createdBy',
  'changedAt',
  'articleId',
  'claimId',
  'isArticle',
  'isExample',
  'phraseStart',
  'phraseEnd',
  'spans',
  'anchor',
  'files',
  'key',
  'digest',
])

/** Fields whose values are codes, and where the words of those codes stand. */
const valueWords: Record<string, string> = {
  stage: 'review.stage',
  rating: 'review.rating',
  attribution: 'review.attribution',
  confidence: 'review.confidence',
  role: 'review.role',
  relation: 'entry.relation',
  basis: 'entry.basis',
  access: 'entry.access',
  stance: 'entry.stance',
  way: 'entry.way',
  kind: 'entry.kind',
  priority: 'entry.priority',
  judged: 'ripple.kind',
  reason: 'ripple.changed',
  words: 'entry.words',
  every: 'entry.every',
  watchEvery: 'entry.every',
  seen: 'entry.seen',
}

/** What has no known name is told as what it is: "a claim", "somebody". */
export function retell(entry: Entry, say: Voice, nameOf: NameOf): Retold {
  const thing = (kind: string, id: string | null) =>
    (id === null ? undefined : nameOf(id)) ?? say(`entry.thing.${kind}`)
  const facts = {
    who: entry.actorId === null ? say('entry.house') : thing('person', entry.actorId),
    subject: thing(entry.subjectKind, entry.subjectId),
    claim: thing('claim', entry.claimId),
    article: thing('article', entry.articleId),
  }
  return {
    sentence: say(`entry.${entry.act}`, facts),
    why: entry.why,
    changes: changesOf(entry, say, nameOf),
  }
}

function changesOf({ before, after }: Entry, say: Voice, nameOf: NameOf): Retold['changes'] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields
    .filter((field) => !silent.has(field) && !same(before?.[field], after?.[field]))
    .map((field) => ({
      field: knownFields.has(field) ? say(`entry.field.${field}`) : field,
      before: shown(field, before?.[field], say, nameOf),
      after: shown(field, after?.[field], say, nameOf),
    }))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

function shown(field: string, value: unknown, say: Voice, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return say(value ? 'entry.yes' : 'entry.no')
  if (Array.isArray(value))
    return value.map((item) => shown(field, item, say, nameOf) ?? '').join(', ') || null
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  return nameOf(text) ?? (valueWords[field] ? say(`${valueWords[field]}.${text}`) : text)
}

/** The fields that have a word, `entry.field.<name>`. A newer store may write others; they are shown as they are. */
export const knownFields: ReadonlySet<string> = new Set([
  'assigneeId',
  'dueOn',
  'priority',
  'tags',
  'shared',
  'query',
  'headline',
  'sourceId',
  'url',
  'archivedUrl',
  'captureId',
  'words',
  'page',
  'every',
  'seen',
  'mediaType',
  'finding',
  'tokenSha256',
  'tokenAt',
  'tokenBy',
  'language',
  'publishedOn',
  'byline',
  'number',
  'sha256',
  'blocks',
  'snapshot',
  'text',
  'gloss',
  'glossLanguage',
  'note',
  'position',
  'anchors',
  'stage',
  'holderId',
  'authorId',
  'owesCorrection',
  'excerpt',
  'translation',
  'locator',
  'appearedOn',
  'basis',
  'access',
  'readBy',
  'readAt',
  'citingId',
  'citedId',
  'relation',
  'phrase',
  'name',
  'kind',
  'aliases',
  'described',
  'ownerId',
  'country',
  'reliability',
  'reliabilityWhy',
  'withheld',
  'retractedWhy',
  'title',
  'stance',
  'credibility',
  'addedBy',
  'rating',
  'attribution',
  'confidence',
  'rationale',
  'changeAsked',
  'faithfulWhy',
  'verdictId',
  'byId',
  'at',
  'code',
  'points',
  'why',
  'edition',
  'decision',
  'issuedAt',
  'issuedBy',
  'checkpoint',
  'files',
  'email',
  'role',
  'active',
  'fourEyes',
  'placement',
  'score',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'revisionId',
  'was',
  'outlet',
  'citations',
  'restored',
  'citing',
  'cited',
  'flag',
  'source',
  'purpose',
  'placed',
  'toConfirm',
  'lost',
  'after',
  'askedWhom',
  'way',
  'askedOn',
  'askedBy',
  'question',
  'answer',
  'answeredOn',
  'forWhom',
  'expiresAt',
  'signedName',
  'signedRole',
  'blindSecond',
  'labels',
  'colours',
  'houseStyle',
  'workingLanguages',
  'article',
  'gone',
  'moved',
  'parted',
  'domains',
  'other',
  'link',
  'taken',
  'file',
  'added',
  'changed',
  'claims',
  'format',
  'slug',
  'indexed',
  'openVerification',
  'contact',
  'robots',
  'watchEvery',
])
