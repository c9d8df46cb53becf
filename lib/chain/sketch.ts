import type { SourceJudgement } from '@/lib/model/analysis'
import type { Appearance } from '@/lib/model/appearance'
import type { Citation } from '@/lib/model/citation'
import type { ClaimFile } from '@/lib/model/file'
import type { AppearanceId, CitationId, SourceId } from '@/lib/model/ids'
import type { Relation } from '@/lib/model/relations'
import type { Source } from '@/lib/model/source'
import { type Chain, chainOf } from './chain'

/**
 * For tests: a chain written in a line, as one would on paper.
 *
 *     article > kompas > antara > bps!; article > tempo => antara
 *
 * `>` reports, `=>` republishes, `~>` disputes. `!` = speaks at first hand (say it once). `kompas#2` is a
 * second Appearance of the Source `kompas`. `@2022-08-05` dates an Appearance. The first name is the
 * article.
 */
export interface Sketch {
  file: Pick<ClaimFile, 'claim' | 'appearances' | 'citations'>
  sources: Source[]
  judgements: SourceJudgement[]
}

export interface Shading {
  claim?: string
  sources?: Record<string, Partial<Omit<Source, 'ownerId'>> & { owner?: string }>
  appearances?: Record<string, Partial<Appearance>>
  judgements?: [a: string, kind: SourceJudgement['kind'], b: string][]
}

const arrows: Record<string, Relation> = { '>': 'reports', '=>': 'republishes', '~>': 'disputes' }
const at = '2026-01-01T00:00:00.000Z'

export const sourceId = (name: string) => `src_${name}` as SourceId
export const appearanceId = (name: string) => `apr_${name.replace('#', '-')}` as AppearanceId

export function sketch(line: string, shading: Shading = {}): Sketch {
  const claimId = `clm_${shading.claim ?? 'claim'}` as const
  const appearances = new Map<AppearanceId, Appearance>()
  const sources = new Map<SourceId, Source>()
  const citations: Citation[] = []

  const source = (name: string): SourceId => {
    const id = sourceId(name)
    if (sources.has(id)) return id
    const { owner, ...given } = shading.sources?.[name] ?? {}
    const ownerId = owner === undefined ? null : sourceId(owner)
    sources.set(id, { ...blankSource, id, name, ownerId, ...given })
    if (owner !== undefined) source(owner)
    return id
  }

  const appearance = (token: string): AppearanceId => {
    const [, name = '', number = '', firsthand, date = null] =
      /^([\w-]+)(#\d+)?(!)?(?:@([\d-]+))?$/.exec(token) ?? []
    if (!name) throw new Error(`Not a name in a sketch: ${token}`)
    const id = appearanceId(name + number)
    const before = appearances.get(id)
    appearances.set(id, {
      ...(before ?? { ...blankAppearance, claimId, isArticle: appearances.size === 0 }),
      id,
      sourceId: source(name),
      basis: firsthand ? 'firsthand' : (before?.basis ?? 'relayed'),
      appearedOn: date ?? before?.appearedOn ?? null,
      ...shading.appearances?.[name + number],
    })
    return id
  }

  for (const path of line.split(';')) {
    const words = path.trim().split(/\s+/)
    for (let i = 0; i < words.length; i += 2) {
      const citedId = appearance(words[i]!)
      if (i === 0) continue
      const citingId = appearance(words[i - 2]!)
      const id = `cit_${citingId.slice(4)}_${citedId.slice(4)}` as CitationId
      if (citations.some((each) => each.id === id)) continue
      const relation = arrows[words[i - 1]!]!
      citations.push({ ...blankCitation, id, claimId, citingId, citedId, relation })
    }
  }

  return {
    file: {
      claim: { ...blankClaim, id: claimId },
      appearances: [...appearances.values()],
      citations,
    },
    sources: [...sources.values()],
    judgements: (shading.judgements ?? []).map(([a, kind, b]) => ({
      a: sourceId(a),
      b: sourceId(b),
      kind,
      why: 'the desk asked both',
    })),
  }
}

export function chain(line: string, shading: Shading = {}): Chain {
  const { file, sources, judgements } = sketch(line, shading)
  return chainOf(file, sources, judgements)
}

/** Names of the Sources behind ids, to compare with a sketch. */
export const names = (ids: readonly string[]) => ids.map((id) => id.slice(4))

const blankSource: Omit<Source, 'id' | 'name'> = {
  kind: 'outlet',
  aliases: [],
  described: null,
  ownerId: null,
  country: null,
  language: null,
  url: null,
  domains: [],
  reliability: null,
  reliabilityWhy: null,
  withheld: false,
  retractedWhy: null,
  note: null,
  createdAt: at,
  changedAt: at,
  version: 1,
}

const blankAppearance: Omit<
  Appearance,
  'id' | 'claimId' | 'sourceId' | 'isArticle' | 'basis' | 'appearedOn'
> = {
  excerpt: null,
  language: null,
  translation: null,
  url: null,
  archivedUrl: null,
  captureId: null,
  locator: null,
  access: 'read',
  readBy: null,
  readAt: null,
  note: null,
  createdAt: at,
  changedAt: at,
  version: 1,
}

const blankCitation: Omit<Citation, 'id' | 'claimId' | 'citingId' | 'citedId' | 'relation'> = {
  phrase: null,
  phraseStart: null,
  phraseEnd: null,
  note: null,
  createdAt: at,
  changedAt: at,
  version: 1,
}

const blankClaim: Omit<ClaimFile['claim'], 'id'> = {
  articleId: 'art_article',
  position: 1,
  text: 'A claim.',
  gloss: null,
  glossLanguage: null,
  note: null,
  authorId: null,
  createdAt: at,
  stage: 'open',
  holderId: null,
  owesCorrection: false,
  version: 1,
}
