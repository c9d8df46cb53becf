// Sets a report as a tagged PDF. Runs in a process of its own: Typst does not give memory back.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontsFor, ownName } from './press-fonts.mjs'
import { printable } from './printable.mjs'

const folder = path.join(process.cwd(), 'app/_press')

/**
 * @param {{ paper: import('@/lib/report/paper').Paper }} job
 * @returns {Uint8Array}
 */
export function setPdf({ paper }) {
  const { blobs, families, has } = fontsFor(JSON.stringify(paper))
  const { value, missing } = printable(paper, has)
  const told = { ...value, blocks: value.blocks.map(mapInOurLetters), families, missing }
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: blobs }] })
  compiler.mapShadow(path.join(folder, 'paper.json'), Buffer.from(JSON.stringify(told)))
  compiler.mapShadow(path.join(folder, 'main.typ'), readFileSync(path.join(folder, 'report.typ')))
  const { result, takeDiagnostics } = boundTo(
    compiler.compile({ mainFilePath: path.join(folder, 'main.typ') }),
  )
  if (!result)
    throw new Error(`Typst: ${JSON.stringify(takeDiagnostics()?.shortDiagnostics ?? 'no reason given')}`)
  return compiler.pdf(result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(Date.parse(paper.at) / 1000),
  })
}

const boundTo = (compiled) => ({
  result: compiled.result,
  takeDiagnostics: () => compiled.takeDiagnostics(),
})

/** The map brings the name of its letters with it. */
const mapInOurLetters = (block) =>
  block.kind === 'map'
    ? { ...block, svg: block.svg.replace(/font-family="[^"]*"/, `font-family="${ownName('Noto Sans')}"`) }
    : block
