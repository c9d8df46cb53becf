import { expect, test } from 'vitest'
import { sha256Hex } from './hash'

// The one-block message of FIPS 180-4's examples.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a text and its UTF-8 bytes have the same name', () => {
  expect(sha256Hex('abc')).toBe(abc)
  expect(sha256Hex(new Uint8Array([97, 98, 99]))).toBe(abc)
  expect(sha256Hex('é')).toBe(sha256Hex(new Uint8Array([0xc3, 0xa9])))
})
