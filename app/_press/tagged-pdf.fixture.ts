import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/**
 * For tests: what a tagged PDF must hold for those who hear it read (ISO 14289-1 and 32000-1, §14.8), as far as a report
 * can break it. Not a validator and no certificate: it looks at these rules and says which are broken.
 */
export async function rulesBroken(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const look = lookInto(pdf)
  const broken = new Set<string>()
  const must = (holds: boolean, rule: string) => holds || broken.add(rule)

  ofTheCatalog(pdf, look, must)
  const objects = ofTheStructure(pdf, look, must)
  ofThePages(pdf, look, must, objects)
  return [...broken]
}

/** Every string and every stream of the file, decompressed, as Latin-1: what a search for a secret has to look into. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const found: string[] = [Buffer.from(bytes).toString('latin1')]
  const walk = (each: PDFObject | undefined) => {
    if (each instanceof PDFString || each instanceof PDFHexString) found.push(each.decodeText())
    else if (each instanceof PDFName) found.push(each.decodeText())
    else if (each instanceof PDFArray) each.asArray().forEach(walk)
    else if (each instanceof PDFDict) for (const [, inner] of each.entries()) walk(inner)
    else if (each instanceof PDFRawStream) {
      walk(each.dict)
      const plain = decoded(each)
      found.push(Buffer.from(plain).toString('latin1'), Buffer.from(plain).toString('utf8'))
    }
  }
  for (const [, each] of pdf.context.enumerateIndirectObjects()) walk(each)
  return found.join('\n')
}

type Must = (holds: boolean, rule: string) => unknown
type Look = ReturnType<typeof lookInto>

function lookInto({ context }: PDFDocument) {
  const at = (each: PDFObject | undefined) => (each instanceof PDFRef ? context.lookup(each) : each)
  const get = (of: PDFObject | undefined, key: string) => {
    const dict = of instanceof PDFStream ? of.dict : of
    return dict instanceof PDFDict ? at(dict.get(PDFName.of(key))) : undefined
  }
  return {
    at,
    get,
    name: (of: PDFObject | undefined, key: string) => {
      const value = get(of, key)
      return value instanceof PDFName ? value.decodeText() : undefined
    },
    text: (of: PDFObject | undefined, key: string) => {
      const value = get(of, key)
      return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
    },
    number: (of: PDFObject | undefined, key: string) => {
      const value = get(of, key)
      return value instanceof PDFNumber ? value.asNumber() : undefined
    },
    isTrue: (of: PDFObject | undefined, key: string) => {
      const value = get(of, key)
      return value instanceof PDFBool && value.asBoolean()
    },
    list: (of: PDFObject | undefined, key: string): PDFObject[] => {
      const value = get(of, key)
      if (value === undefined) return []
      return value instanceof PDFArray ? value.asArray() : [(of as PDFDict).get(PDFName.of(key))!]
    },
  }
}

const decoded = (stream: PDFRawStream): Uint8Array => {
  try {
    return stream.dict.has(PDFName.of('Filter')) ? decodePDFRawStream(stream).decode() : stream.contents
  } catch {
    return stream.contents
  }
}

function ofTheCatalog({ catalog }: PDFDocument, { get, text, isTrue }: Look, must: Must) {
  must(isTrue(get(catalog, 'MarkInfo'), 'Marked'), 'the file says that it is tagged')
  must(/^[a-z]{2,3}(-\w+)*$/i.test(text(catalog, 'Lang') ?? ''), 'the file says its language')
  must(isTrue(get(catalog, 'ViewerPreferences'), 'DisplayDocTitle'), 'a reader shows the title')
  const metadata = get(catalog, 'Metadata')
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(decoded(metadata)).toString('utf8') : ''
  must(/pdfuaid:part(>|=["'])\s*1/.test(xmp), 'the metadata names PDF/UA-1')
  must(/<dc:title>/.test(xmp), 'the metadata have a title')
  must(get(catalog, 'Outlines') !== undefined, 'there are bookmarks')
  must(get(catalog, 'OpenAction') === undefined, 'nothing happens by itself')
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)
/** What may stand directly in what; kinds that are not here may stand anywhere. */
const parents: Record<string, readonly string[]> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const children: Record<string, readonly string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  TOC: ['TOCI', 'TOC', 'Caption'],
}

/** Walks the tree of tags; answers which annotation stands under which kind of tag. */
function ofTheStructure({ catalog }: PDFDocument, look: Look, must: Must): Map<string, string> {
  const { at, get, name, text, list } = look
  const root = get(catalog, 'StructTreeRoot')
  const objects = new Map<string, string>()
  const headings: number[] = []
  const roles = get(root, 'RoleMap')
  const kindOf = (element: PDFObject | undefined) => {
    const own = name(element, 'S') ?? ''
    return standard.has(own) ? own : (name(roles, own) ?? own)
  }
  const widthOf = (row: PDFObject | undefined) =>
    list(row, 'K').reduce((sum: number, each) => {
      const attributes = get(at(each), 'A')
      const spans = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
      return sum + Math.max(1, ...spans.map((one) => look.number(at(one), 'ColSpan') ?? 1))
    }, 0)

  const walk = (ref: PDFObject, parent: string): string | undefined => {
    const element = at(ref)
    if (!(element instanceof PDFDict)) return undefined
    if (name(element, 'Type') === 'OBJR') {
      const target = element.get(PDFName.of('Obj'))
      if (target instanceof PDFRef) objects.set(target.toString(), parent)
      return undefined
    }
    if (!element.has(PDFName.of('S'))) return undefined
    const kind = kindOf(element)
    must(standard.has(kind), 'every tag is a standard one')
    if (/^H[1-6]$/.test(kind)) headings.push(Number(kind[1]))
    if (kind === 'Figure' || kind === 'Formula')
      must(Boolean(text(element, 'Alt') || text(element, 'ActualText')), 'every figure is described')
    if (kind in parents)
      must(parents[kind]!.includes(parent), `${kind} stands in ${parents[kind]!.join(' or ')}`)
    if (kind === 'TH') {
      const attributes = get(element, 'A')
      const all = attributes instanceof PDFArray ? attributes.asArray().map(at) : [attributes]
      must(
        element.has(PDFName.of('ID')) || all.some((one) => name(one, 'Scope') !== undefined),
        'a head of a table says what it heads',
      )
    }
    const inside = list(element, 'K')
    const kinds = inside.map((each) => walk(each, kind)).filter((each) => each !== undefined)
    if (kind in children)
      must(
        kinds.every((each) => children[kind]!.includes(each)),
        `only ${children[kind]!.join(', ')} stand in ${kind}`,
      )
    if (kind === 'Table') {
      const rows = inside.flatMap((each) => (kindOf(at(each)) === 'TR' ? [each] : list(at(each), 'K')))
      const widths = rows.filter((each) => kindOf(at(each)) === 'TR').map((each) => widthOf(at(each)))
      must(new Set(widths).size <= 1, 'every row of a table is as wide as the others')
    }
    if (kind === 'Link')
      must(
        inside.some((each) => name(at(each), 'Type') === 'OBJR'),
        'a link tag points at its link',
      )
    return kind
  }
  must(root !== undefined && list(root, 'K').length > 0, 'there is a tree of tags')
  for (const each of list(root, 'K')) walk(each, 'Root')
  must(headings[0] === 1, 'the first heading is of the first level')
  must(
    headings.every((level, i) => i === 0 || level <= headings[i - 1]! + 1),
    'no level of heading is skipped',
  )
  return objects
}

function ofThePages(pdf: PDFDocument, look: Look, must: Must, objects: ReadonlyMap<string, string>) {
  const { at, get, name, text, number, list } = look
  const owners = parentTree(pdf, look)
  const fonts = new Set<PDFObject>()
  for (const { node } of pdf.getPages()) {
    const streams = list(node, 'Contents').map(at)
    const content = streams
      .map((each) => (each instanceof PDFRawStream ? Buffer.from(decoded(each)).toString('latin1') : ''))
      .join('\n')
    const { marked, loose } = contentOf(content)
    must(!loose, 'everything on a page is tagged or set aside as ornament')
    const own = owners.get(number(node, 'StructParents') ?? -1)
    must(
      [...marked].every((id) => own instanceof PDFArray && own.get(id) instanceof PDFRef),
      'every piece of content has its tag',
    )
    const fontsHere = get(get(node, 'Resources'), 'Font')
    if (fontsHere instanceof PDFDict) for (const [, font] of fontsHere.entries()) fonts.add(at(font)!)
    const annotations = list(node, 'Annots')
    if (annotations.length > 0) must(name(node, 'Tabs') === 'S', 'the tab key follows the tags')
    for (const annotation of annotations) {
      must(Boolean(text(at(annotation), 'Contents')), 'every link says where it leads')
      must(objects.get(annotation.toString()) === 'Link', 'every link stands under a link tag')
    }
  }
  for (const font of fonts) {
    const [inner] = list(font, 'DescendantFonts')
    const described = get(at(inner) ?? font, 'FontDescriptor')
    must(
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => get(described, key) !== undefined),
      'every font is in the file',
    )
    must(get(font, 'ToUnicode') !== undefined, 'every letter can be copied out')
  }
}

function parentTree({ catalog }: PDFDocument, { at, get, list }: Look): Map<number, PDFObject | undefined> {
  const owners = new Map<number, PDFObject | undefined>()
  const walk = (node: PDFObject | undefined) => {
    const pairs = list(node, 'Nums')
    for (let i = 0; i + 1 < pairs.length; i += 2)
      owners.set((pairs[i] as PDFNumber).asNumber(), at(pairs[i + 1]))
    for (const kid of list(node, 'Kids')) walk(at(kid))
  }
  walk(get(get(catalog, 'StructTreeRoot'), 'ParentTree'))
  return owners
}

/** Strings may hold brackets, three deep as far as anybody writes. */
const string = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))*\)`
const token = new RegExp(
  String.raw`${string}|<<|>>|<[\da-fA-F\s]*>|[[\]]|\/[^\s()<>[\]/%]*|[^\s()<>[\]/%]+`,
  'g',
)
const shows = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do'])

/** Which marked pieces a page holds, and whether anything is painted outside of all tags. */
function contentOf(content: string): { marked: Set<number>; loose: boolean } {
  const marked = new Set<number>()
  const open: boolean[] = []
  let operands: string[] = []
  let loose = false
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      const id = operands[operands.indexOf('/MCID') + 1]
      const tagged = operands.includes('/MCID') && id !== undefined
      if (tagged) marked.add(Number(id))
      open.push(tagged || operands[0] === '/Artifact')
    } else if (word === 'EMC') open.pop()
    else if (shows.has(word) && !open.includes(true)) loose = true
    if (/^[A-Za-z'"*]+$/.test(word)) operands = []
    else operands.push(word)
  }
  return { marked, loose }
}
