import { diffArrays } from 'diff'
import { type Run, wordDiff } from '@/lib/drift/word-diff'
import type { Revision } from '@/lib/model/article'
import { resemble } from '@/lib/text/resemble'

/** A block on one side, and which of its words the other side has; `runs` count from the block's own start. */
export interface ChangedSide {
  start: number
  end: number
  runs: Run[]
}

/** A row of two texts side by side. `gone` has only a left side, `new` only a right one. */
export type ChangeRow =
  | { kind: 'same' | 'changed'; left: ChangedSide; right: ChangedSide }
  | { kind: 'gone'; left: ChangedSide; right: null }
  | { kind: 'new'; left: null; right: ChangedSide }

type Text = Pick<Revision, 'text' | 'blocks'>

/** From this likeness on (0–1), two blocks are one block that was rewritten. */
const oneBlock = 0.4
/** A rewritten block is looked for among so many that follow. */
const lookAhead = 12

/**
 * Two versions of a text as rows, block by block: unchanged blocks meet, rewritten ones stand beside each other with
 * their words compared, the rest is gone or new. Moved blocks are gone in one place and new in another.
 */
export function textChanges(before: Text, after: Text): ChangeRow[] {
  const left = wordsOf(before)
  const right = wordsOf(after)
  const rows: ChangeRow[] = []
  const at = { left: 0, right: 0 }
  let waiting: number[] = []

  const settle = (added: number[]) => {
    rows.push(...pairUp(waiting, added, left, right))
    waiting = []
  }
  for (const { value, added, removed } of diffArrays(
    left.map(({ words }) => words),
    right.map(({ words }) => words),
  )) {
    if (removed) {
      waiting.push(...value.map(() => at.left++))
      continue
    }
    if (added) {
      settle(value.map(() => at.right++))
      continue
    }
    settle([])
    for (const _ of value) rows.push(rowOf(left[at.left++]!, right[at.right++]!))
  }
  settle([])
  return rows
}

interface Worded {
  start: number
  end: number
  words: string
}

const wordsOf = ({ text, blocks }: Text): Worded[] =>
  blocks.map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))

function rowOf(left: Worded, right: Worded): ChangeRow {
  if (left.words === right.words)
    return { kind: 'same', left: whole(left, 'same'), right: whole(right, 'same') }
  const runs = wordDiff(left.words, right.words)
  return {
    kind: 'changed',
    left: { start: left.start, end: left.end, runs: runs.left },
    right: { start: right.start, end: right.end, runs: runs.right },
  }
}

const whole = ({ start, end }: Worded, kind: Run['kind']): ChangedSide => ({
  start,
  end,
  runs: [{ kind, start: 0, end: end - start }],
})

/** Between two unchanged blocks: finds for each block that went the one it became, in order. */
function pairUp(removed: number[], added: number[], left: Worded[], right: Worded[]): ChangeRow[] {
  const rows: ChangeRow[] = []
  let next = 0
  const isNew = (until: number) => {
    for (; next < until; next++)
      rows.push({ kind: 'new', left: null, right: whole(right[added[next]!]!, 'added') })
  }
  for (const each of removed) {
    const old = left[each]!
    const likely = added
      .slice(next, next + lookAhead)
      .map((one, i) => ({ at: next + i, likeness: resemble(old.words, right[one]!.words) }))
      .filter(({ likeness }) => likeness >= oneBlock)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)[0]
    if (!likely) {
      rows.push({ kind: 'gone', left: whole(old, 'removed'), right: null })
      continue
    }
    isNew(likely.at)
    rows.push(rowOf(old, right[added[next++]!]!))
  }
  isNew(added.length)
  return rows
}
