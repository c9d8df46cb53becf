import { expect, test } from 'vitest'
import { ownPath } from './enter'

test('after signing in one comes back to where one was', () =>
  expect(ownPath('/claims/clm_1?tab=chain')).toBe('/claims/clm_1?tab=chain'))

test('a link never leads out of the house', () => {
  for (const away of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])
    expect(ownPath(away)).toBe('/')
})
