import type { BaseAnswer } from '@/components/data/base-queries'

/** What the Sources in the pictures are called. */
export const namesIn = ({ blocks, loads, matrix, timeline, retracted }: BaseAnswer) =>
  new Map<string, string>(
    [
      ...loads,
      ...blocks.blocks,
      ...blocks.blocks.flatMap((block) => block.ways),
      ...matrix.rows,
      ...matrix.columns,
      ...timeline.firsts,
      ...retracted.sources,
    ].map(({ source, name }) => [source, name]),
  )
