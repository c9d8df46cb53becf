import type { Block } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'
import type { Desk } from './desk'
import type { AnnotatedRun, ClaimRef, ReportClaim, ReportModel } from './report-model'

interface Marked {
  start: number
  end: number
  claim: ClaimRef
}

/** The article with its claims in it: per block the runs of text, what is noted in the margin, and what was left out. */
export function annotate(
  desk: Desk,
  claims: readonly ReportClaim[],
): Pick<ReportModel, 'blocks' | 'leftOut'> {
  const { text, blocks, id } = desk.file.revision
  const findings = new Map(claims.map((claim) => [claim.id, claim.finding]))
  const spans = desk.claims
    .flatMap(({ anchors, ref }) =>
      anchors
        .filter(({ revisionId, placement }) => revisionId === id && isPlaced.has(placement))
        .map(({ start, end }): Marked => ({ start, end, claim: ref })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const firstSpan = firstSpans(spans, text, desk)
  let paragraph = 0
  const read = (blocks.length > 0 ? blocks : linesAsBlocks(text)).filter(({ kind }) => kind !== 'boilerplate')
  return {
    blocks: read.map((block) => {
      const here = spans.filter(({ start, end }) => start < block.end && end > block.start)
      const [notes, again] = [new Map<ClaimId, ClaimRef>(), new Map<ClaimId, ClaimRef>()]
      for (const span of here)
        (firstSpan.get(span.claim.id) === span ? notes : again).set(span.claim.id, span.claim)
      return {
        kind: block.kind,
        paragraph: block.kind === 'paragraph' || block.kind === 'quote' ? ++paragraph : null,
        runs: runsOf(text, block, here),
        notes: [...notes.values()].map((claim) => ({ claim, finding: findings.get(claim.id) ?? '' })),
        again: [...again.values()].filter((claim) => !notes.has(claim.id)),
      }
    }),
    leftOut: blocks.filter(({ kind }) => kind === 'boilerplate').length,
  }
}

const isPlaced: ReadonlySet<string> = new Set(['exact', 'moved', 'similar'])

/** A claim has its note where it is told, not where the headline shouts it: at its first paragraph, if it has one. */
function firstSpans(spans: readonly Marked[], text: string, desk: Desk): Map<ClaimId, Marked> {
  const told = desk.file.revision.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
  const first = new Map<ClaimId, Marked>()
  const inPlace = new Map<ClaimId, Marked>()
  for (const span of spans) {
    if (!first.has(span.claim.id)) first.set(span.claim.id, span)
    const tells = told.some(({ start, end }) => span.start >= start && span.start < end)
    if (tells && !inPlace.has(span.claim.id)) inPlace.set(span.claim.id, span)
  }
  return text.length > 0 ? new Map([...first, ...inPlace]) : first
}

/** Cuts a block wherever a passage begins or ends. */
function runsOf(text: string, block: Block, spans: readonly Marked[]): AnnotatedRun[] {
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of spans) {
    cuts.add(Math.max(start, block.start))
    cuts.add(Math.min(end, block.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1]!
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    return {
      text: text.slice(start, end),
      claims: over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ claim }) => claim),
      ends: over.filter((span) => Math.min(span.end, block.end) === end).map(({ claim }) => claim),
    }
  })
}

function linesAsBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }))
}
