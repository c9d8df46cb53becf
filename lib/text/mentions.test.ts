import { expect, test } from 'vitest'
import { commentParts, mentionBeing, mentionsIn, withMention } from './mentions'

test('everybody who is called is called once', () =>
  expect(mentionsIn('@[per_sari] and @[per_budi], and @[per_sari] again. @omar is only a word.')).toEqual([
    'per_sari',
    'per_budi',
  ]))

test('a comment is shown in its own words, with the people in their places', () =>
  expect(commentParts('Ask @[per_sari].')).toEqual([
    { kind: 'words', words: 'Ask ' },
    { kind: 'person', id: 'per_sari' },
    { kind: 'words', words: '.' },
  ]))

test.each([
  ['hello @Sa', { from: 6, typed: 'Sa' }],
  ['@', { from: 0, typed: '' }],
  ['mail a@b', null],
  ['@[per_sari] ', null],
  ['hello', null],
])('a name being typed: %s', (text, being) => expect(mentionBeing(text, text.length)).toEqual(being))

test('choosing a name leaves what stands after the caret', () =>
  expect(withMention('ask @Sa today', 7, 'per_sari')).toEqual({ text: 'ask @[per_sari]  today', caret: 16 }))
