import type { GalleyRow, PaperBlock, Run } from './paper'
import { claimPlace, claimRuns, type Pen, parBlock, partHead, tongue, words } from './paper-pieces'
import type { AnnotatedBlock, AnnotatedRun } from './report-model'

/** The article with its claims underlined and numbered, and what was found about them in the margin. */
export function articlePart(pen: Pen): PaperBlock[] {
  const { report, say } = pen
  const leftOut = report.leftOut > 0 ? ` ${say('report.page.left_out', { count: report.leftOut })}` : ''
  if (pen.layout === 'register')
    return [
      partHead(pen, 'article'),
      ...report.blocks.map(
        ({ runs, ...block }): PaperBlock => ({
          kind: 'par',
          par: row(pen, { ...block, runs: runs.map((run) => ({ ...run, claims: [] })) }).words,
        }),
      ),
    ]
  return [
    partHead(pen, 'article'),
    parBlock(`${say('report.page.article')}${leftOut}`),
    { kind: 'galley', rows: report.blocks.map((block) => row(pen, block)) },
  ]
}

function row(pen: Pen, { kind, paragraph, runs, notes, again }: AnnotatedBlock): GalleyRow {
  const [before = '', after = ''] = pen.say('report.page.also', { claims: '\n' }).split('\n')
  return {
    place: paragraph === null ? pen.say(`report.block.${kind}`) : `¶ ${paragraph}`,
    loud: kind === 'headline',
    words: { runs: runs.flatMap((run) => marked(pen, run)), ...tongue(pen.report.masthead.headline) },
    notes: notes.map(({ claim: { number, look }, finding }) => ({
      number,
      look,
      finding,
      ...claimPlace(pen, number),
    })),
    also: again.length > 0 ? [words(before), ...claimRuns(pen, again), words(after)] : [],
  }
}

function marked(pen: Pen, { text, claims, ends }: AnnotatedRun): Run[] {
  const [innermost] = claims
  return [
    words(text, innermost ? { mark: innermost.look.tone } : {}),
    ...ends.map(({ number, look }) => ({
      claim: number,
      tone: look.tone,
      label: `${pen.say('report.claim_number', { number })}, ${look.label}`,
      ...claimPlace(pen, number),
    })),
  ]
}
