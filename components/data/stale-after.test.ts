import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { staleAfter } from './stale-after'

const change = { subjectId: 'x', articleId: 'art_1', claimId: 'clm_1' } as const

function askedAgain(kind: Parameters<typeof staleAfter>[0]['subjectKind'], keys: string[][]) {
  const client = new QueryClient()
  for (const key of keys) client.setQueryData(key, 'known')
  for (const queryKey of staleAfter({ ...change, subjectKind: kind })) client.invalidateQueries({ queryKey })
  return keys.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => key.join(' '))
}

test('a claim that changed is asked again, its neighbours in other articles are not', () => {
  expect(
    askedAgain('claim', [
      ['article', 'art_1'],
      ['article', 'art_2'],
      ['claim', 'clm_1'],
      ['claim', 'clm_2'],
      ['people'],
    ]),
  ).toEqual(['article art_1', 'claim clm_1'])
})

test('a source that changed may stand in any chain', () => {
  expect(askedAgain('source', [['article', 'art_2'], ['source', 'src_9'], ['newsroom']])).toEqual([
    'article art_2',
    'source src_9',
  ])
})

test('after a restore nothing on the screen can be trusted', () => {
  expect(askedAgain('store', [['me'], ['newsroom'], ['article', 'art_2']])).toHaveLength(3)
})

test('every change shows in the audit log', () => {
  expect(askedAgain('settings', [['entries', 'all'], ['newsroom']])).toEqual(['entries all', 'newsroom'])
})
