import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { fold } from '@/lib/text/fold'
import { type DrawnGraph, drawnGraph } from './drawn-graph'
import { graphAsDot } from './graph-as-dot'
import { graphAsEdges } from './graph-as-edges'
import { graphAsGexf } from './graph-as-gexf'
import { graphAsGraphml } from './graph-as-graphml'
import { graphAsJson } from './graph-as-json'
import { graphAsMermaid } from './graph-as-mermaid'
import { drawnSize, graphAsSvg } from './graph-as-svg'
import type { GraphFormat } from './graph-format-names'

/** A PNG is painted by the browser from the SVG: nothing else has its letters. */
type Written = Exclude<GraphFormat, 'png'>

const formats: Record<Written, { ending: string; media: string; render: (graph: DrawnGraph) => string }> = {
  svg: { ending: 'svg', media: 'image/svg+xml', render: graphAsSvg },
  graphml: { ending: 'graphml', media: 'application/graphml+xml', render: graphAsGraphml },
  gexf: { ending: 'gexf', media: 'application/gexf+xml', render: graphAsGexf },
  dot: { ending: 'dot', media: 'text/vnd.graphviz', render: graphAsDot },
  mermaid: { ending: 'mmd', media: 'text/vnd.mermaid', render: graphAsMermaid },
  json: { ending: 'json', media: 'application/json', render: graphAsJson },
  csv: { ending: 'csv', media: 'text/csv', render: graphAsEdges },
}

export interface GraphFile {
  /** Without its ending. */
  name: string
  ending: string
  media: string
  text: string
  width: number
  height: number
}

export function graphFile(
  format: Written,
  file: ArticleFile,
  struck: ReadonlySet<SourceId>,
  language: InterfaceLanguage,
  places: CardPlaces = {},
): GraphFile {
  const graph = drawnGraph(file, struck, language, places)
  const { ending, media, render } = formats[format]
  return { name: nameOf(graph), ending, media, text: render(graph), ...drawnSize(graph) }
}

/** After the article, in letters every file system takes; the headline is masked already. */
function nameOf({ title, whatIf }: DrawnGraph): string {
  const words = fold(title).split(' ').filter(Boolean)
  let name = ''
  for (const word of words) {
    if (name.length + word.length > 60) break
    name += `${name && '-'}${word}`
  }
  return `${name || 'article'}-chains${whatIf ? '-what-if' : ''}`
}
