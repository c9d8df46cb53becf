import { expect, test } from 'vitest'
import { chain, sourceId } from './sketch'
import { strike } from './strike'

const article = [
  chain('article > post > korotchenko!', { claim: 'one' }),
  chain('article > scmp > korotchenko!; article > cfr!', { claim: 'two' }),
  chain('article > cfr!', { claim: 'three' }),
  chain('article > post', { claim: 'four' }),
]
const without = (...names: string[]) => strike(article, new Set(names.map(sourceId)))

test('strike Korotchenko and see what falls', () =>
  expect(without('korotchenko')).toEqual({
    falls: ['clm_one'],
    weakens: [{ claim: 'clm_two', from: 2, to: 1 }],
    stands: ['clm_three'],
    unfounded: ['clm_four'],
  }))

test('two sources together fell what neither fells alone', () => {
  expect(without('scmp').falls).toEqual([])
  expect(without('scmp', 'cfr').falls).toEqual(['clm_two', 'clm_three'])
})

test('a claim that had no origin cannot lose one, and does not stand either', () =>
  expect(without('post')).toMatchObject({ unfounded: ['clm_four'], falls: ['clm_one'] }))

test('striking nobody changes nothing', () => expect(without().stands).toHaveLength(3))

test('strike the article’s own outlet and everything it says is gone', () =>
  expect(without('article').falls).toEqual(['clm_one', 'clm_two', 'clm_three']))
