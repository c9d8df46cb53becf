import { expect, test } from 'vitest'
import { suggest } from '@/lib/suggest/suggest'
import { proposalKey, proposalsOf } from './proposal'

const read = (text: string) => proposalsOf(text, suggest(text, 'en'))

test('the chain goes from the article outward, with the words that make each attribution', () => {
  const text = '"Prices rose 12 percent in May," said Rina Wati, according to the Jakarta Post.'
  const [proposal] = read(text)
  expect(proposal?.words).toContain('Prices rose 12 percent')
  expect(proposal?.chain.map((link) => [link.name, link.relation])).toEqual([
    ['Jakarta Post', 'reports'],
    ['Rina Wati', 'quotes'],
  ])
  const phrases = proposal?.chain.map((link) => text.slice(link.phraseStart!, link.phraseEnd!))
  expect(phrases).toEqual(['according to the Jakarta Post', 'said Rina Wati'])
})

test('a proposal says why it is one', () => {
  const [proposal] = read('Officials said prices rose 12 percent in May.')
  expect(proposal?.reasons).toContain('attributed')
  expect(proposal?.rules).toContain('clause.subject-first')
  expect(proposal?.quantities).toEqual(['12 percent'])
})

test('words that stand twice are proposed once', () => {
  const text = 'Rice prices rose 12 percent in May.\n\nRice prices rose 12 percent in May.'
  expect(read(text)).toHaveLength(1)
})

test('a dismissal is remembered by the words, whatever their case and marks', () => {
  expect(proposalKey('Rice prices rose 12 percent.')).toBe(proposalKey('rice prices rose, 12 percent'))
  expect(proposalKey('Rice prices rose 12 percent')).not.toBe(proposalKey('Rice prices rose 13 percent'))
  expect(proposalKey('Rice')).toMatch(/^[0-9a-f]{32}$/)
})
