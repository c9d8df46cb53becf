import { expect, test } from 'vitest'
import { blankReply, replyDraft, replyFaults, replyFields } from './reply-draft'

const typed = { ...blankReply('2026-11-24'), askedWhom: ' Bulog ' }

test('what nobody said is null, and there is no day of an answer without one', () =>
  expect(replyFields({ ...typed, answeredOn: '2026-11-25' })).toEqual({
    askedWhom: 'Bulog',
    way: 'email',
    askedOn: '2026-11-24',
    question: null,
    answer: null,
    answeredOn: null,
    url: null,
  }))

test('faults are told by field', () => {
  expect(replyFaults(typed)).toEqual({})
  expect(replyFaults({ ...blankReply('soon'), url: 'javascript:alert(1)' })).toEqual({
    askedWhom: true,
    askedOn: true,
    url: true,
  })
})

test('what was kept comes back into the form as it was', () => {
  const kept = replyFields({ ...typed, answer: 'No comment.', answeredOn: '2026' })
  const reply = {
    ...kept,
    id: 'rpl_1',
    claimId: 'clm_1',
    articleId: 'art_1',
    sourceId: null,
    askedBy: null,
    createdAt: '2026-11-24T00:00:00.000Z',
    version: 1,
  } as const
  expect(replyFields(replyDraft(reply))).toEqual(kept)
})
