import { addHop } from '@/db/write/trace-chain'
import type { NewSource } from '@/lib/api/asks'
import { fromText } from '@/lib/import/from-text'
import type { Basis } from '@/lib/model/appearance-kinds'
import type { AppearanceId, SourceId } from '@/lib/model/ids'
import type { Outcome } from '@/lib/model/refusal'
import type { Relation } from '@/lib/model/relations'
import type { SourceKind } from '@/lib/model/source-kinds'
import type { Store } from '../store'
import { bringIn } from '../write/keep-article'
import { addSource } from '../write/know-source'
import { markClaim } from '../write/mark-claim'
import type { Occasion } from '../write/record'
import { type Gold, type GoldClaim, readExampleText, readGold } from './gold'

/**
 * Puts the example article in, by the same acts a person would use: its text, its twenty claims, and the chain of
 * each as the text itself gives it. Nothing is made up: no address, date, excerpt or verdict that the article does
 * not hold. Every claim is open, and every hop is taken on trust.
 */
export async function seedExample(store: Store, occasion: () => Occasion): Promise<void> {
  const gold = readGold()
  const bytes = readExampleText()
  const draft = must(fromText(new TextDecoder().decode(bytes)))

  const sources = new Map<string, SourceId>()
  for (const source of gold.sources.filter(({ id }) => isCited(gold, id)))
    sources.set(source.id, must(await addSource(store, occasion(), asSource(source))).id)

  const { article, revision } = must(
    await bringIn(store, occasion(), {
      headline: draft.headline!,
      outlet: { id: sources.get('akurat')! },
      url: null,
      language: 'id',
      publishedOn: null,
      byline: null,
      text: draft.text,
      blocks: draft.blocks,
      kept: {
        sha256: await store.snapshots.keep(bytes),
        mediaType: 'text/plain',
        name: 'article.txt',
        bytes: bytes.length,
      },
      isExample: true,
    }),
  )

  for (const claim of gold.claims) {
    const marked = must(
      await markClaim(store, occasion(), article.id, {
        revisionId: revision.id,
        spans: [claim, ...claim.repeats].map(({ start, end }) => ({ start, end })),
        text: draft.text.slice(claim.start, claim.end),
        gloss: claim.english,
        glossLanguage: 'en',
      }),
    )
    let citing: AppearanceId = marked.appearances[0]!.id
    for (const { cited, relation, basis } of hopsOf(claim)) {
      const { appearance } = must(
        await addHop(store, occasion(), marked.claim.id, {
          citingId: citing,
          source: { id: sources.get(cited)! },
          appearance: { basis, access: 'trusted' },
          citation: { relation, ...phraseFor(gold, claim, cited, draft.text) },
        }),
      )
      citing = appearance.id
    }
  }
}

const isCited = (gold: Gold, id: string) =>
  gold.claims.some(({ chain }) => chain.some(({ source }) => source === id))

const kinds: Record<string, SourceKind> = {
  person: 'person',
  outlet: 'outlet',
  organisation: 'institution',
  anonymous: 'anonymous',
  'anonymous-collective': 'anonymous',
  'outlet-collective': 'anonymous',
  'outlet-anaphor': 'anonymous',
}

function asSource({
  name,
  fullName,
  kind,
  outletType,
  country,
  described,
}: Gold['sources'][number]): NewSource {
  return {
    name: fullName ?? name,
    kind: outletType?.includes('agency') ? 'agency' : kinds[kind]!,
    aliases: fullName ? [name] : [],
    described: described ?? null,
    country: country ?? null,
  }
}

interface HopDraft {
  cited: string
  relation: Relation
  basis: Basis
}

const relationOfCited: Record<string, Relation> = {
  'direct-quote': 'quotes',
  'mixed-quote': 'quotes',
  'photo-credit': 'credits',
}
const hearsFirst = new Set(['broadcast', 'interview'])

/**
 * From the article backwards: who is cited, and how. The last one speaks at first hand when the text makes it the
 * speaker; an outlet, a rumour ("ada laporan") or a step we inferred is left *unknown*.
 */
function hopsOf({ chain }: GoldClaim): HopDraft[] {
  const backwards = chain.toReversed()
  return backwards.slice(1).map((cited, index) => {
    const citing = backwards[index]!
    const isLast = index === backwards.length - 2
    return {
      cited: cited.source,
      relation: hearsFirst.has(citing.type) ? 'interviews' : (relationOfCited[cited.type] ?? 'reports'),
      basis: !isLast ? 'relayed' : speaks(cited) ? 'firsthand' : 'unknown',
    }
  })
}

const passesOn = new Set(['russian-state-media', 'dailynk', 'unnamed-reports'])
const speaks = ({ source, how }: GoldClaim['chain'][number]) => how === 'explicit' && !passesOn.has(source)

/** The words that make the attribution, from cue to source, as they stand in the article. */
function phraseFor(gold: Gold, claim: GoldClaim, source: string, text: string) {
  const found = gold.attributions.find(
    ({ id, source: by }) => claim.attributions.includes(id) && by === source,
  )
  const spans = [found?.sourceSpan, found?.cueSpan].filter((span) => span != null)
  if (spans.length === 0) return {}
  const phraseStart = Math.min(...spans.map((span) => span.start))
  const phraseEnd = Math.max(...spans.map((span) => span.end))
  return { phrase: text.slice(phraseStart, phraseEnd), phraseStart, phraseEnd }
}

/** The example is part of the program: if it is refused, that is a bug. */
function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`the example was refused: ${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome.value
}
