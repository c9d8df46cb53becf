import { z } from 'zod'
import { fates } from '@/lib/model/fates'
import { twinReasons } from '@/lib/model/registry-kinds'
import { idOf, instant } from '@/lib/model/shapes'
import { Source } from '@/lib/model/source'
import { lineProblems, type SourceColumn, sourceColumnNames } from '@/lib/model/source-columns'
import { reliabilities, sourceKinds } from '@/lib/model/source-kinds'
import { mergedFields } from '@/lib/registry/merge-plan'
import { ClaimRow, NamedPerson, pageOf } from './answers'
import { Paging } from './asks'
import type { Endpoint } from './endpoint'

/** A claim in whose chain a Source stands, and what would become of it without: independent origins with it, and without. */
export const LeaningRow = ClaimRow.extend({ fate: z.enum(fates), from: z.int(), to: z.int() })
export type LeaningRow = z.infer<typeof LeaningRow>

export const TwinRow = z.object({ a: Source, b: Source, reason: z.enum(twinReasons), shared: z.string() })
export type TwinRow = z.infer<typeof TwinRow>

const Merge = z.object({
  id: idOf('merge'),
  goneId: idOf('source'),
  goneName: z.string(),
  at: instant,
  by: z.string().nullable(),
})

export const SourceContext = z.object({
  /** From its owner up to the top. */
  owners: z.array(Source),
  grades: z.array(
    z.object({
      at: instant,
      by: NamedPerson.shape.name.nullable(),
      from: z.enum(reliabilities).nullable(),
      to: z.enum(reliabilities).nullable(),
      why: z.string().nullable(),
    }),
  ),
  merges: z.array(Merge),
  twins: z.array(z.object({ other: Source, reason: z.enum(twinReasons), shared: z.string() })),
  /** Claims it stands in, counted up to 1,001. */
  touched: z.int(),
  leansOn: z.array(
    z.object({ id: idOf('source'), name: z.string(), kind: z.enum(sourceKinds), times: z.int() }),
  ),
})
export type SourceContext = z.infer<typeof SourceContext>

const fieldValue = z.union([z.string(), z.boolean()]).nullable()

export const MergePreview = z.object({
  kept: Source,
  gone: Source,
  conflicts: z.array(
    z.object({
      field: z.enum(mergedFields),
      kept: fieldValue,
      gone: fieldValue,
      advised: z.enum(['kept', 'gone']),
    }),
  ),
  aliases: z.array(z.string()),
  domains: z.array(z.string()),
  /** Owners named by a conflict. */
  owners: z.array(Source),
  moves: z.object({
    appearances: z.int(),
    claims: z.int(),
    articles: z.int(),
    owned: z.int(),
    judgements: z.int(),
  }),
  /** What had been declared of these two: it falls with the pair. */
  between: z.object({ kind: z.string(), why: z.string() }).nullable(),
  /** Claims in whose chain both stand: two voices become one. */
  both: z.object({ count: z.int(), rows: z.array(ClaimRow.extend({ from: z.int(), to: z.int() })) }),
})
export type MergePreview = z.infer<typeof MergePreview>

export const MergeAsk = z.object({
  gone: idOf('source'),
  goneVersion: z.int().min(1),
  choices: z.partialRecord(z.enum(mergedFields), z.enum(['kept', 'gone'])).default({}),
  why: z
    .string()
    .trim()
    .max(2000)
    .transform((text) => text || null)
    .nullable()
    .default(null),
})

const ReadSources = z.object({
  text: z.string().max(2_000_000),
  /** Which column holds what, counted from 0; without it the headers are asked. */
  mapping: z
    .partialRecord(z.enum(sourceColumnNames as [SourceColumn, ...SourceColumn[]]), z.int().min(0))
    .optional(),
})

const LineOutcome = z.object({
  line: z.int(),
  name: z.string(),
  outcome: z.enum(['new', 'changed', 'same', 'refused']),
  changes: z.array(z.string()),
  problem: z.enum(lineProblems).nullable(),
})

export const SourcesLook = z.object({
  headers: z.array(z.string()),
  mapping: z.partialRecord(z.enum(sourceColumnNames as [SourceColumn, ...SourceColumn[]]), z.int()),
  lines: z.array(LineOutcome),
})
export type SourcesLook = z.infer<typeof SourcesLook>

const csvLimit = 4 * 1024 * 1024

/** Who is who among the Sources. */
export const registryContract = {
  sourcesCsv: {
    permission: 'source.amend',
    answer: 'file',
    says: 'The registry of Sources as CSV, safe to open in a spreadsheet. Names Sources that are withheld from readers.',
  },
  lookAtSources: {
    permission: 'source.amend',
    body: ReadSources,
    answer: SourcesLook,
    bodyLimit: csvLimit,
    says: 'What bringing in a CSV of Sources would do, line by line; nothing is written.',
  },
  bringInSources: {
    permission: 'source.amend',
    body: ReadSources.extend({ expected: z.object({ added: z.int(), changed: z.int() }) }),
    answer: z.object({ added: z.int(), changed: z.int(), refused: z.int() }),
    bodyLimit: csvLimit,
    says: 'Bring a CSV of Sources in, if it still does what was seen.',
  },
  sourceContext: {
    permission: 'read',
    answer: SourceContext,
    says: 'Whose a Source is, how it was graded and why, whom it leans on, what was merged into it, who may be the same.',
  },
  sourceLeaning: {
    permission: 'read',
    query: Paging,
    answer: pageOf(LeaningRow),
    says: 'The claims in whose chains a Source stands, newest first, each with what would become of it without.',
  },
  mergePreview: {
    permission: 'source.amend',
    query: z.object({ with: idOf('source') }),
    answer: MergePreview,
    says: 'What making another Source one with this would do; nothing is written.',
  },
  mergeSources: {
    permission: 'source.amend',
    body: MergeAsk,
    answer: z.object({ id: idOf('merge'), source: Source }),
    versioned: true,
    says: 'Make another Source one with this: it takes over names, domains and all that points at the other.',
  },
  undoMerge: {
    permission: 'source.amend',
    answer: z.object({ kept: Source, gone: Source }),
    says: 'Part two Sources that were made one, exactly as they stood.',
  },
  twins: {
    permission: 'read',
    query: Paging,
    answer: pageOf(TwinRow),
    says: 'Pairs of Sources that may be one: a name or a domain in common.',
  },
  callDifferent: {
    permission: 'source.amend',
    answer: null,
    says: 'Say that two Sources are not the same: the pair is not proposed again.',
  },
  callMaybeSame: { permission: 'source.amend', answer: null, says: 'Take that back.' },
} as const satisfies Record<string, Endpoint>
