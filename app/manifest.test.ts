import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sentPage } from '@/components/intake/sent-page'
import manifest from './manifest'

test('what the share menu is told to send is what the intake page reads', () => {
  const target = manifest().share_target
  expect(target?.action).toBe('/articles/new')
  expect(existsSync('app/(desk)/articles/new/page.tsx')).toBe(true)
  const { title, text, url } = (target?.params ?? {}) as Record<string, string>
  const shared = new URLSearchParams({ [title!]: 'T', [text!]: 'words', [url!]: 'https://a.example/' })
  expect(sentPage(`?${shared}`, '')).toEqual({ address: 'https://a.example/', title: 'T', text: 'words' })
})

test('its pictures are there', () => {
  for (const { src } of manifest().icons ?? []) expect(existsSync(`app${src}`), src).toBe(true)
})
