import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bucketIn, SnapshotBucket } from './snapshot-bucket'
import { SnapshotFolder } from './snapshots'

/** A real server that speaks S3, on loopback. */
const objects = mkdtempSync(path.join(tmpdir(), 'sanad-s3-'))
const folder = new SnapshotFolder(mkdtempSync(path.join(tmpdir(), 'sanad-folder-')))
const server = new S3rver({
  port: 0,
  silent: true,
  directory: objects,
  configureBuckets: [{ name: 'sanad', configs: [] }],
})
let bucket: SnapshotBucket
let port: number

const access = (more = {}) => ({
  url: `http://127.0.0.1:${port}/sanad/copies`,
  key: 'S3RVER',
  secret: 'S3RVER',
  region: 'us-east-1',
  ...more,
})
const bytes = (text: string) => new TextEncoder().encode(text)

beforeAll(async () => {
  port = ((await server.run()) as AddressInfo).port
  bucket = new SnapshotBucket(access(), folder)
})
afterAll(() => server.close())

const stored = () =>
  readdirSync(objects, { recursive: true }).filter((name) =>
    /[0-9a-f]{64}\._S3rver_object$/.test(String(name)),
  )

test('bytes go in by their hash and come back the same, kept once', async () => {
  const large = crypto.getRandomValues(new Uint8Array(60_000))
  const sha256 = await bucket.keep(large)
  expect(await bucket.keep(large)).toBe(sha256)
  expect(await bucket.fetch(sha256)).toEqual(large)
  expect(stored()).toHaveLength(1)
})

test('nothing is found under a hash nobody kept, nor under what is no hash', async () => {
  expect(await bucket.fetch('0'.repeat(64))).toBeUndefined()
  expect(await bucket.fetch('../../etc/passwd')).toBeUndefined()
})

test('an object that was tampered with is not handed out', async () => {
  const sha256 = await bucket.keep(bytes('as it was'))
  const file = stored().find((name) => String(name).includes(sha256))
  writeFileSync(path.join(objects, String(file)), 'as it is!')
  expect(await bucket.fetch(sha256)).toBeUndefined()
})

test('what was kept before there was a bucket is still found', async () => {
  const sha256 = await folder.keep(bytes('from the first days'))
  expect(await bucket.fetch(sha256)).toEqual(Buffer.from('from the first days'))
})

test('wrong keys are a fault, said aloud, and nothing is kept', async () => {
  const stranger = new SnapshotBucket(access({ key: 'NOBODY', secret: 'wrong' }), folder)
  await expect(stranger.keep(bytes('behind a lock'))).rejects.toMatchObject({
    refusal: { code: 'copies.away', facts: { what: 'HEAD 403' } },
  })
})

test('a bucket named without its keys is noticed at the start', () => {
  expect(bucketIn({ NODE_ENV: 'test' })).toBeUndefined()
  expect(() => bucketIn({ NODE_ENV: 'test', SANAD_S3_URL: 'https://s3.example/b' })).toThrow('SANAD_S3_KEY')
  expect(
    bucketIn({
      NODE_ENV: 'test',
      SANAD_S3_URL: 'https://s3.example/b/',
      SANAD_S3_KEY: 'k',
      SANAD_S3_SECRET: 's',
    }),
  ).toEqual({ url: 'https://s3.example/b', key: 'k', secret: 's', region: 'us-east-1' })
})

test('storage that is away is an expected no, for keeping and for fetching', async () => {
  const nobody = new SnapshotBucket(access({ url: 'http://127.0.0.1:41999/sanad' }), folder)
  const no = { refusal: { code: 'copies.away', facts: { what: 'ECONNREFUSED' } } }
  await expect(nobody.keep(bytes('into the void'))).rejects.toMatchObject(no)
  await expect(nobody.fetch('0'.repeat(64))).rejects.toMatchObject(no)
})

test('a folder that cannot be written says so and leaves nothing half-written', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sanad-file-')), 'no-folder')
  writeFileSync(file, '')
  await expect(new SnapshotFolder(file).keep(bytes('nowhere'))).rejects.toMatchObject({
    refusal: { code: 'copies.away', facts: { what: expect.stringMatching(/^E(NOTDIR|EXIST)$/) } },
  })
})
