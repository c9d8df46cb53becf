import { expect, test } from 'vitest'
import { robotsAllow } from './robots'

const robots = `
User-agent: *
Disallow: /private
Disallow: /*.pdf$
Allow: /private/press

User-agent: GreedyBot
User-agent: SanadBot # us
Disallow: /search
Disallow: /*/draft/
Allow: /
`

test.each([
  ['OtherBot', '/', true],
  ['OtherBot', '/private/x', false],
  ['OtherBot', '/private/press/1', true],
  ['OtherBot', '/a/report.pdf', false],
  ['OtherBot', '/a/report.pdf?page=2', true],
  ['SanadBot', '/private/x', true],
  ['sanadbot', '/search?q=a', false],
  ['SanadBot', '/2026/draft/1', false],
  ['SanadBot', '/draft/1', true],
])('%s may fetch %s: %s', (agent, path, allowed) => {
  expect(robotsAllow(robots, agent, path)).toBe(allowed)
})

test('no rules, no objection', () => {
  expect(robotsAllow('', 'SanadBot', '/')).toBe(true)
  expect(robotsAllow('User-agent: *\nDisallow:', 'SanadBot', '/')).toBe(true)
})

test('a pattern of a thousand stars costs no more than its length', () => {
  const started = performance.now()
  robotsAllow(`User-agent: *\nDisallow: /${'*a'.repeat(1000)}$`, 'SanadBot', `/${'a'.repeat(1500)}b`)
  expect(performance.now() - started).toBeLessThan(200)
})
