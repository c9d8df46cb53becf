import { expect, test } from 'vitest'
import { languageFor } from './language-asked'

const asked = (headers: Record<string, string>) => languageFor(new Headers(headers))

test('what was chosen on this device comes first', () => {
  expect(asked({ cookie: 'a=b; sanad-language=id', 'accept-language': 'en' })).toBe('id')
})

test('then what the person chose, then what the browser asks for, by weight', () => {
  expect(languageFor(new Headers({ 'accept-language': 'en' }), { language: 'id' })).toBe('id')
  expect(asked({ 'accept-language': 'fr-FR, en;q=0.4, id;q=0.8' })).toBe('id')
  expect(asked({ 'accept-language': 'id;q=0, en;q=0.1' })).toBe('en')
})

test('a tongue that Sanad does not speak ends at the newsroom’s own', () => {
  expect(languageFor(new Headers({ 'accept-language': 'ko' }), undefined, 'id')).toBe('id')
  expect(asked({ cookie: 'sanad-language=klingon' })).toBe('en')
})
