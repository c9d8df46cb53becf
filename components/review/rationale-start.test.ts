import { expect, test } from 'vitest'
import type { ClaimFile } from '@/lib/model/file'
import { rationaleStart } from './rationale-start'

const say = {
  read: (read: number, hops: number) => `Read ${read} of ${hops}.`,
  evidence: (stance: string, titles: string) => `${stance}: ${titles}.`,
}
const file = {
  appearances: [
    { isArticle: true, access: 'read' },
    { isArticle: false, access: 'read' },
    { isArticle: false, access: 'trusted' },
  ],
  evidence: [
    { stance: 'refutes', title: 'Table 3' },
    { stance: 'supports', title: 'The minister, on air' },
    { stance: 'refutes', title: 'The census' },
  ],
} as unknown as ClaimFile

test('a rationale begins with what was read and what the evidence does', () => {
  expect(rationaleStart(file, say)).toBe(
    'Read 1 of 2.\nsupports: The minister, on air.\nrefutes: Table 3; The census.',
  )
})
