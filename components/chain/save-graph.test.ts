import { expect, test } from 'vitest'
import { scaleFor } from './save-graph'

test('a picture is painted at double size', () => expect(scaleFor({ width: 1600, height: 1500 })).toBe(2))

test('one that is too long or too large for a canvas is painted as large as it can be', () => {
  expect(scaleFor({ width: 1000, height: 32_000 }) * 32_000).toBeLessThanOrEqual(16_000)
  const scale = scaleFor({ width: 12_000, height: 12_000 })
  expect((12_000 * scale) ** 2).toBeLessThanOrEqual(64_000_001)
})
