import { expect, test } from 'vitest'
import { commentParts, mentionBeing, mentionsIn, toMentions, toTyped, withMention } from './mentions'

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

test('choosing a name completes it and leaves what stands after the caret', () =>
  expect(withMention('ask @Sa today', 7, 'Sari Dewi')).toEqual({ text: 'ask @Sari Dewi today', caret: 15 }))

const people = [
  { id: 'per_1', name: 'Sari' },
  { id: 'per_2', name: 'Sari Dewi' },
  { id: 'per_3', name: 'Dr. A+B (ID)' },
] as const

test('the longest name wins, odd names are names, and back again', () => {
  const typed = '@Sari Dewi, ask @Sari and (@Dr. A+B (ID)). a@Sari.org, @Sarina'
  const kept = toMentions(typed, people)
  expect(kept).toBe('@[per_2], ask @[per_1] and (@[per_3]). a@Sari.org, @Sarina')
  expect(toTyped(kept, (id) => people.find((one) => one.id === id)?.name ?? id)).toBe(typed)
})

test('of two people with one name, the chosen one is called', () =>
  expect(toMentions('@Sari', people, [{ id: 'per_9', name: 'Sari' }])).toBe('@[per_9]'))
