import { afterEach, expect, test, vi } from 'vitest'
import { ask, Refused, Unreachable } from './api-client'

afterEach(() => vi.unstubAllGlobals())

const answering = (status: number, type: string, body: string) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'content-type': type } }))

test('a proxy that answers in our place means that nobody is there', async () => {
  answering(502, 'text/html', '<h1>Bad Gateway</h1>')
  await expect(ask('newsroom')).rejects.toBeInstanceOf(Unreachable)
})

test('a refusal of our own is one, whatever its status: it was answered and must not be sent again', async () => {
  const problem = { code: 'outside.too_slow', detail: 'The page took too long.', facts: {} }
  answering(504, 'application/problem+json; charset=utf-8', JSON.stringify(problem))
  const refused = await ask('newsroom').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({ status: 504, code: 'outside.too_slow', sentence: problem.detail })
})
