import type { KeptCopy, ReportModel } from './report-model'

/** Every copy a report points at, once, in the order of their hashes. */
export function keptCopies({ claims }: ReportModel): KeptCopy[] {
  const copies = new Map<string, KeptCopy>()
  for (const { hops, evidence } of claims)
    for (const { kept } of [...hops, ...evidence]) if (kept) copies.set(kept.file, kept)
  return [...copies.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}
