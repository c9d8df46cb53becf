import { digestOf } from '@/lib/audit/digest'
import { voice } from '@/lib/i18n/say'
import type { Appearance } from '@/lib/model/appearance'
import type { Revision } from '@/lib/model/article'
import type { Citation } from '@/lib/model/citation'
import type { Entry } from '@/lib/model/entry'
import type { ClaimFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Reply } from '@/lib/model/reply'
import type { Source } from '@/lib/model/source'
import { sha256Hex } from '@/lib/text/hash'
import type { WholeArticle } from './as-dossier'

/**
 * Takes every Source that must not be named out of an article, before anything is composed from it. What is left
 * of such a Source is its kind and a neutral label; everything it said, and everywhere it said it, is gone. Its
 * names are then looked for in every other string (a rationale, another's excerpt, an Entry) and replaced.
 *
 * In the article's own words a name gives way to blocks of the same length, so that every offset still holds.
 *
 * Ids of hidden Sources are replaced too, for somebody may have minted them from the name. Entries that were changed get a new digest: the old one would let a guess at the name be checked.
 *
 * Of a person each part of the name that is long enough to tell goes as well, and both with the endings that other
 * languages put on names. What this cannot know is a name nobody entered: a nickname must be among the aliases.
 */
export function withhold(whole: WholeArticle, language: InterfaceLanguage): WholeArticle {
  const hidden = whole.file.sources.filter((source) => source.withheld)
  if (hidden.length === 0) return whole
  const labels = labelsOf(hidden, language)
  const ids = new Set<SourceId>(labels.keys())
  const names = namesOf(hidden, labels)
  const words = [
    ...whole.file.claims.flatMap((claim) => whatTheySaid(claim, ids, labels)),
    ...hidden.flatMap((source) =>
      [source.described, source.url, ...source.domains, source.note].map((secret) => ({
        secret,
        label: labels.get(source.id)!,
      })),
    ),
  ].filter((each): each is Secret => (each.secret?.length ?? 0) >= telling)
  const mask = replacer(names, (found) => '█'.repeat(found.length))
  const scrub = replacer([...names, ...words], (_, label) => `[${label}]`)
  const newId = new Map<string, string>(hidden.map(({ id }, i) => [id, `src_withheld-${i + 1}`]))
  const inText = <T>(value: T) => everyString(value, newId, mask)
  const elsewhere = <T>(value: T) => everyString(value, newId, scrub)

  const itsCopies = copiesOf(whole, ids)
  const { article, revision, claims, sources, judgements, people } = whole.file
  return {
    file: {
      article: { ...elsewhere(article), headline: mask(article.headline) },
      revision: blackened(revision, inText),
      claims: claims.map((file) => ({
        ...elsewhere(blanked(file, ids)),
        claim: { ...elsewhere(file.claim), text: mask(file.claim.text) },
        anchors: inText(file.anchors),
      })),
      sources: sources.map((source) =>
        ids.has(source.id) ? elsewhere(stripped(source, labels.get(source.id)!)) : elsewhere(source),
      ),
      judgements: elsewhere(judgements.filter(({ a, b }) => !ids.has(a) && !ids.has(b))),
      people,
    },
    revisions: whole.revisions.map((each) => blackened(each, inText)),
    entries: whole.entries.map((entry) => withheldEntry(entry, ids, elsewhere)),
    analyses: elsewhere(whole.analyses),
    replies: (whole.replies ?? []).map((each) =>
      each.sourceId && ids.has(each.sourceId) ? elsewhere(silencedReply(each)) : elsewhere(each),
    ),
    corrections: elsewhere(whole.corrections ?? []),
    ...(whole.articles && {
      articles: whole.articles.map((each) => ({
        article: { ...elsewhere(each.article), headline: mask(each.article.headline) },
        revision: blackened(each.revision, inText),
      })),
      scope: elsewhere(whole.scope),
    }),
    // A copy whose address or title would give it away is not told with a gap: its hash would still lead there.
    captures: (whole.captures ?? []).filter(
      (each) => !itsCopies.has(each.id) && JSON.stringify(elsewhere(each)) === JSON.stringify(each),
    ),
  }
}

/** The names of withheld Sources taken out of words that stand by themselves, outside of any report. */
export function withoutNamesOf(hidden: readonly Source[], language: InterfaceLanguage): <T>(value: T) => T {
  const labels = labelsOf(hidden, language)
  const newId = new Map<string, string>(hidden.map(({ id }, i) => [id, `src_withheld-${i + 1}`]))
  const scrub = replacer(namesOf(hidden, labels), (_, label) => `[${label}]`)
  return (value) => everyString(value, newId, scrub)
}

const namesOf = (hidden: readonly Source[], labels: ReadonlyMap<SourceId, string>): Secret[] =>
  hidden.flatMap((source) =>
    [source.name, ...source.aliases].flatMap((name) => namings(name, source, labels.get(source.id)!)),
  )

/** The old hash would let a guess at the name be checked as well: the text is known but for it. */
function blackened(revision: Revision, inText: <T>(value: T) => T): Revision {
  const masked = inText(revision)
  return masked.text === revision.text
    ? masked
    : { ...masked, sha256: sha256Hex(masked.text), snapshot: null }
}

/** "a source known to the desk"; numbered where there are several, so that they can be told apart. */
function labelsOf(hidden: readonly Source[], language: InterfaceLanguage): Map<SourceId, string> {
  const say = voice(language)
  return new Map(
    hidden.map((source, i) => [
      source.id,
      say('report.withheld.label', { number: hidden.length === 1 ? 0 : i + 1 }),
    ]),
  )
}

const stripped = (source: Source, label: string): Source => ({
  id: source.id,
  name: label,
  kind: source.kind,
  aliases: [],
  described: null,
  ownerId: null,
  country: null,
  language: null,
  url: null,
  domains: [],
  reliability: null,
  reliabilityWhy: null,
  withheld: true,
  retractedWhy: null,
  note: null,
  createdAt: source.createdAt,
  changedAt: source.changedAt,
  version: source.version,
})

const silencedReply = (reply: Reply): Reply => ({
  ...reply,
  askedWhom: '—',
  sourceId: null,
  question: null,
  answer: null,
  url: null,
})

const silenced: Partial<Appearance> = {
  excerpt: null,
  language: null,
  translation: null,
  url: null,
  archivedUrl: null,
  locator: null,
  appearedOn: null,
  captureId: null,
  note: null,
}

function blanked(file: ClaimFile, ids: ReadonlySet<SourceId>): ClaimFile {
  const isHidden = hiddenAppearances(file, ids)
  return {
    ...file,
    appearances: file.appearances.map((each) => (isHidden.has(each.id) ? { ...each, ...silenced } : each)),
    citations: file.citations.map((each) =>
      touches(each, isHidden)
        ? { ...each, phrase: null, phraseStart: null, phraseEnd: null, note: null }
        : each,
    ),
    // The hash of an excerpt would let a guess at it be checked.
    wordChecks: (file.wordChecks ?? []).filter(({ subjectId }) => !isHidden.has(subjectId)),
  }
}

const hiddenAppearances = (file: ClaimFile, ids: ReadonlySet<SourceId>): ReadonlySet<string> =>
  new Set(file.appearances.filter((each) => ids.has(each.sourceId)).map((each) => each.id))

const touches = (citation: Citation, isHidden: ReadonlySet<string>) =>
  isHidden.has(citation.citedId) || isHidden.has(citation.citingId)

/** The copies of what a hidden Source said, by whomever else they may be shared. */
const copiesOf = ({ file }: WholeArticle, ids: ReadonlySet<SourceId>): ReadonlySet<string> =>
  new Set(
    file.claims.flatMap(({ appearances }) =>
      appearances.flatMap(({ sourceId, captureId }) => (ids.has(sourceId) && captureId ? [captureId] : [])),
    ),
  )

interface Secret {
  secret: string
  label: string
  /** Also found with the endings that languages put on names, and then only as a whole word. */
  inflected?: boolean
  /** Found only as it is written: a surname may be a word. */
  sameCase?: boolean
}

/** Shorter parts of a name ("Bu", "Kim", "van") are other people's as well. */
const ownName = 4

/** A name as it was entered, and of a person the ways in which others write it. */
function namings(name: string, { kind }: Source, label: string): Secret[] {
  const whole: Secret = { secret: name, label }
  if (kind !== 'person') return [whole]
  const parts = name.split(/[\s.,]+/).filter((part) => part.length >= ownName && /^\p{Lu}/u.test(part))
  return [
    whole,
    { ...whole, inflected: true },
    ...parts.map((secret) => ({ secret, label, inflected: true, sameCase: true })),
  ]
}

/** Shorter words than this ("p. 2", "he said") would be found everywhere and give nobody away. */
const telling = 12

/** Words that would give a Source away wherever else they were copied to: what it said, and where that stands. */
function whatTheySaid(file: ClaimFile, ids: ReadonlySet<SourceId>, labels: ReadonlyMap<SourceId, string>) {
  const isHidden = hiddenAppearances(file, ids)
  const label = [...labels.values()][0]!
  return [
    ...file.appearances
      .filter((each) => isHidden.has(each.id) && !each.isArticle)
      .flatMap((each) =>
        [each.excerpt, each.translation, each.url, each.archivedUrl, each.note].map((secret) => ({
          secret,
          label: labels.get(each.sourceId)!,
        })),
      ),
    ...file.citations
      .filter((each) => touches(each, isHidden))
      .flatMap((each) => [each.phrase, each.note].map((secret) => ({ secret, label }))),
  ]
}

/** An Entry about a hidden Source or its words keeps that it happened, and loses what it says. */
function withheldEntry(entry: Entry, ids: ReadonlySet<SourceId>, elsewhere: <T>(value: T) => T): Entry {
  const content = JSON.stringify([entry.subjectId, entry.before, entry.after])
  const points = [...ids].some((id) => content.includes(`"${id}"`))
  const { id, at, actorId, act, subjectKind, subjectId, articleId, claimId } = entry
  const rest = points
    ? { why: null, before: null, after: null }
    : elsewhere({ why: entry.why, before: entry.before, after: entry.after })
  const plain = {
    ...elsewhere({ id, at, actorId, act, subjectKind, subjectId, articleId, claimId }),
    ...rest,
  }
  const { digest: _, ...said } = entry
  return JSON.stringify(said) === JSON.stringify(plain) ? entry : { ...plain, digest: digestOf(plain) }
}

/** A short name may be part of another word; a long one is never left standing for that. */
const surelyWhole = 5
const metaphors = /[.*+?^${}()|[\]\\/-]/g

/**
 * Finds secrets in a string whatever the case, the accents and the spaces between their words. The longest goes
 * first, so that a full name is not left half replaced by a surname.
 */
function replacer(secrets: readonly Secret[], instead: (found: string, label: string) => string) {
  const rules = secrets
    .filter(({ secret }) => secret.trim().length > 1)
    .sort((a, b) => b.secret.length - a.secret.length)
    .map((each) => ({ find: patternOf(each), label: each.label }))
  return (text: string) =>
    rules.reduce((left, { find, label }) => left.replace(find, (found) => instead(found, label)), text)
}

function patternOf({ secret, inflected, sameCase }: Secret): RegExp {
  const said = secret.normalize('NFC').trim()
  const body = said
    .split(/\s+/)
    .map((word) => (inflected ? withEndings(word) : lettersOf(word)))
    .join('\\s+')
  const alone = inflected || (said.length < surelyWhole && /^[\p{Script=Latin}\p{N}]/u.test(said))
  return new RegExp(alone ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, sameCase ? 'gu' : 'giu')
}

/** "Иванова" and "Иванову", "Lestari" and "Lestarin": the last vowel may go, up to four letters may come. */
const withEndings = (word: string): string =>
  word.length < ownName
    ? lettersOf(word)
    : `${lettersOf(word.length > ownName ? word.replace(/[aeiouyаеёийоуыьэюя]$/iu, '') : word)}\\p{L}{0,4}`

/** Every letter of Latin with an accent, by the letter under it. */
const accented = new Map<string, string>()
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let point = from; point <= to; point++) {
    const letter = String.fromCodePoint(point)
    const [base = ''] = letter.normalize('NFD')
    if (base !== letter && /\p{L}/u.test(base)) accented.set(base, (accented.get(base) ?? '') + letter)
  }

/** Each letter with any accent or none: people leave them out, and put them in. */
const lettersOf = (word: string): string =>
  [...word.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => {
      const others = accented.get(letter)
      return `${others ? `[${letter}${others}]` : letter.replace(metaphors, '\\$&')}\\p{M}*`
    })
    .join('')

const looksLikeId = /^[a-z]{3}_[0-9a-z_-]{1,64}$/

/**
 * The same value with `change` applied to every string in it; ids are exchanged or left alone, keys stay. An address
 * with a secret in it is no address any more, so it goes altogether.
 */
function everyString<T>(value: T, newId: ReadonlyMap<string, string>, change: (text: string) => string): T {
  if (typeof value === 'string')
    return (newId.get(value) ?? (looksLikeId.test(value) ? value : change(value))) as T
  if (Array.isArray(value)) return value.map((each) => everyString(each, newId, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const changed = everyString(each, newId, change)
      return [key, addresses.has(key) && changed !== each ? null : changed]
    }),
  ) as T
}

const addresses: ReadonlySet<string> = new Set(['url', 'archivedUrl'])
