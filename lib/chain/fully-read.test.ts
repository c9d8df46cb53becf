import { expect, test } from 'vitest'
import { readToAnOrigin } from './fully-read'
import { sketch } from './sketch'

const readAll = (line: string, except: string[] = []) => {
  const { file } = sketch(line)
  const appearances = file.appearances.map((one) => ({
    ...one,
    access: except.includes(one.id.slice(4)) ? ('trusted' as const) : ('read' as const),
  }))
  return readToAnOrigin({ ...file, appearances })
}

test('a line read from end to end', () => {
  expect(readAll('article > post > korotchenko!')).toBe(true)
})

test('one hop on trust breaks it', () => {
  expect(readAll('article > post > korotchenko!', ['post'])).toBe(false)
})

test('another line that was read makes up for it', () => {
  expect(readAll('article > post > korotchenko!; article > scmp > korotchenko', ['post'])).toBe(true)
})

test('an untraced end is no origin, however well it was read', () => {
  expect(readAll('article > post > reports')).toBe(false)
})
