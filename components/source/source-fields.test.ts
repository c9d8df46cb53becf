import { expect, test } from 'vitest'
import { namesIn, orNull } from './source-fields'

test('aliases come between commas or on lines, each once', () =>
  expect(namesIn('Channel One, Первый канал\nChannel One;  ORT ')).toEqual([
    'Channel One',
    'Первый канал',
    'ORT',
  ]))

test('an emptied field is nothing', () => {
  expect(orNull('  ')).toBeNull()
  expect(orNull(' a ')).toBe(' a ')
})
