import { AwsClient } from 'aws4fetch'
import { sha256Hex } from '@/lib/text/hash'
import { CopiesAway, wordFor } from './copies-away'
import type { Snapshots } from './snapshots'

/** Where a bucket is and how one gets in: anything that speaks S3 (AWS, MinIO, Ceph, Garage, R2…). */
export interface BucketAccess {
  /** Endpoint, bucket and perhaps a prefix, in path style: `https://s3.example.org/sanad/copies`. */
  url: string
  key: string
  secret: string
  region: string
}

/** What the environment says of a bucket; nothing when none is named. Half an access is a mistake and stops the start. */
export function bucketIn(env: NodeJS.ProcessEnv): BucketAccess | undefined {
  const { SANAD_S3_URL: url, SANAD_S3_KEY: key, SANAD_S3_SECRET: secret, SANAD_S3_REGION: region } = env
  if (!url) return undefined
  if (!key || !secret) throw new Error('SANAD_S3_URL is set, so SANAD_S3_KEY and SANAD_S3_SECRET must be too')
  return { url: url.replace(/\/+$/, ''), key, secret, region: region || 'us-east-1' }
}

/** Storage answers within this, or it is away. */
const patienceMs = 30_000

/**
 * Snapshots in S3-compatible storage, each an object named by its hash. The hash travels with the request, so the
 * storage itself refuses bytes that were damaged on the way. What was kept in the folder before the newsroom moved
 * to a bucket is still found there.
 */
export class SnapshotBucket implements Snapshots {
  readonly #client: AwsClient

  constructor(
    readonly access: BucketAccess,
    readonly before: Snapshots,
  ) {
    this.#client = new AwsClient({
      accessKeyId: access.key,
      secretAccessKey: access.secret,
      region: access.region,
      service: 's3',
      retries: 2,
    })
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Hex(bytes)
    const there = await this.#ask('HEAD', sha256)
    if (there.ok) return sha256
    if (there.status !== 404) throw this.#fault('HEAD', there)
    const kept = await this.#ask('PUT', sha256, bytes)
    await kept.body?.cancel()
    if (!kept.ok) throw this.#fault('PUT', kept)
    return sha256
  }

  async fetch(sha256: string): Promise<Uint8Array | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
    const answer = await this.#ask('GET', sha256)
    if (answer.status === 404) {
      await answer.body?.cancel()
      return this.before.fetch(sha256)
    }
    if (!answer.ok) throw this.#fault('GET', answer)
    const bytes = new Uint8Array(await answer.arrayBuffer().catch((fault) => this.#silent(fault)))
    return sha256Hex(bytes) === sha256 ? bytes : undefined
  }

  #ask(method: 'HEAD' | 'PUT' | 'GET', sha256: string, bytes?: Uint8Array): Promise<Response> {
    return this.#client
      .fetch(`${this.access.url}/${sha256.slice(0, 2)}/${sha256}`, {
        method,
        signal: AbortSignal.timeout(patienceMs),
        ...(bytes && {
          body: bytes as Uint8Array<ArrayBuffer>,
          headers: { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': sha256 },
        }),
      })
      .catch((fault) => this.#silent(fault))
  }

  #silent(fault: unknown): never {
    throw new CopiesAway(wordFor(fault), fault)
  }

  #fault(what: string, { status }: Response) {
    return new CopiesAway(status === 507 ? '507' : `${what} ${status}`)
  }
}
