import { carries } from '@/lib/model/relations'
import type { Sketch } from './sketch'

/**
 * For tests: the calculus by definition. It looks at every path and every set of paths, straight on the
 * records, and shares no code with what it checks. Only for chains of a handful of Appearances.
 */
export function oracle({ file, sources, judgements }: Sketch) {
  const root = file.appearances.find((each) => each.isArticle)!
  const byId = new Map(file.appearances.map((each) => [each.id as string, each]))
  const carrying = file.citations.filter((each) => carries(each.relation))

  const owners = new Map(sources.map((each) => [each.id as string, each.ownerId as string | null]))
  const house = (source: string) => {
    const above = new Set<string>()
    let at: string | null | undefined = source
    for (; at && !above.has(at); at = owners.get(at)) above.add(at)
    // On a circle of owners any member may stand for it, as long as all agree.
    return at ? [...cycleFrom(at)].sort()[0]! : [...above].at(-1)!
  }
  const cycleFrom = (start: string) => {
    const cycle = new Set<string>()
    for (let at = start; !cycle.has(at); at = owners.get(at)!) cycle.add(at)
    return cycle
  }
  const declared = (a: string, b: string, kind: string) =>
    judgements.some((j) => j.kind === kind && ((j.a === a && j.b === b) || (j.a === b && j.b === a)))
  const oneVoice = (a: string, b: string) =>
    a === b || declared(a, b, 'dependent') || (house(a) === house(b) && !declared(a, b, 'independent'))

  const speaksFor = (id: string, seen = new Set<string>()): Set<string> => {
    const voices = new Set([byId.get(id)!.sourceId as string])
    seen.add(id)
    for (const each of carrying)
      if (each.citingId === id && each.relation === 'republishes' && !seen.has(each.citedId))
        for (const voice of speaksFor(each.citedId, seen)) voices.add(voice)
    return voices
  }
  const worn = (id: string) => {
    const voices = speaksFor(id)
    if (byId.get(id)!.basis !== 'firsthand') voices.delete(root.sourceId)
    return [...voices]
  }

  /**
   * Every simple path from the article to an Appearance at first hand; without the article, unless it is
   * the origin.
   */
  const paths = (without: ReadonlySet<string> = new Set()): string[][] => {
    const all: string[][] = []
    const along = (path: string[]) => {
      const last = path.at(-1)!
      if (without.has(byId.get(last)!.sourceId)) return
      if (byId.get(last)!.basis === 'firsthand') all.push(path.length === 1 ? path : path.slice(1))
      for (const next of new Set(carrying.filter((e) => e.citingId === last).map((e) => e.citedId as string)))
        if (!path.includes(next)) along([...path, next])
    }
    along([root.id])
    return all
  }
  const apart = (a: string[], b: string[]) =>
    !a.some((v) => b.includes(v)) && !a.flatMap(worn).some((p) => b.flatMap(worn).some((q) => oneVoice(p, q)))
  const most = (rest: string[][]): number => {
    const [first, ...others] = rest
    if (!first) return 0
    return Math.max(1 + most(others.filter((path) => apart(first, path))), most(others))
  }

  return {
    /** Greatest number of lines that share nothing. */
    independence: (without?: ReadonlySet<string>) => most(paths(without)),
    origins: () => [...new Set(paths().map((path) => byId.get(path.at(-1)!)!.sourceId as string))].sort(),
    loadBearing: () =>
      paths().length === 0
        ? []
        : [...new Set(file.appearances.map((each) => each.sourceId as string))]
            .filter((source) => source !== root.sourceId && paths(new Set([source])).length === 0)
            .sort(),
    /** Appearances that can walk back to themselves, in groups that can walk to each other. */
    circular: () => {
      const reaches = (from: string) => {
        const seen = new Set<string>()
        const waiting = [from]
        for (let at = waiting.pop(); at; at = waiting.pop())
          for (const each of carrying)
            if (each.citingId === at && each.citingId !== each.citedId && !seen.has(each.citedId)) {
              seen.add(each.citedId)
              waiting.push(each.citedId)
            }
        return seen
      }
      const from = new Map([...byId.keys()].map((id) => [id, reaches(id)]))
      const groups = [...byId.keys()]
        .filter((id) => from.get(id)!.has(id))
        .map((id) => [...byId.keys()].filter((other) => from.get(id)!.has(other) && from.get(other)!.has(id)))
      return [...new Set(groups.map((group) => group.sort().join(' ')))].sort()
    },
  }
}
