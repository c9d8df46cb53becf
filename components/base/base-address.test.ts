import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './base-address'

test('a view of the base is its address, there and back', () => {
  const address =
    '/base?view=outlets&language=id&in=src_d&strike=src_a%2Csrc_b&pick=origin&source=src_a&through=src_c'
  expect(writeAddress(readAddress(new URL(address, 'http://x').searchParams))).toBe(address)
})

test('sources to take out may be said one by one, as links from elsewhere do', () => {
  const { struck, view, picked } = readAddress(
    new URLSearchParams('strike=src_a&strike=src_b,src_a&view=none'),
  )
  expect([struck, view, picked]).toEqual([['src_a', 'src_b'], 'blocks', null])
})
