import { randomBytes } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TimeStampReq, TimeStampReqVersion, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { contentOf } from './token-content'

export interface Stamp {
  /** The whole response, as `openssl ts -verify -in` takes it. */
  response: Uint8Array
  /** The time in the token, ISO 8601. */
  at: string
  /** Whose it is: the authority's host. */
  by: string
}

const sha256Oid = '2.16.840.1.101.3.4.2.1'
const patienceMs = 20_000
const largest = 256 * 1024

/**
 * Asks the configured authority to timestamp a SHA-256 (RFC 3161 over HTTP). Only the hash leaves the house. The
 * answer is believed when it is granted, over this very hash and with the number we sent; who signed it is for the
 * reader to check against the authority's certificate, which comes with it (`openssl ts -verify`).
 *
 * The authority is set by whoever runs the server, so this is not asked through the guard.
 */
export async function requestTimestamp(
  sha256: string,
  signal: AbortSignal,
  url = process.env.SANAD_TIMESTAMP_URL,
): Promise<Outcome<Stamp>> {
  if (!url) return refuse('stamp.no_authority')
  const hash = Buffer.from(sha256, 'hex')
  // A leading zero bit keeps the number positive in DER.
  const nonce = randomBytes(8)
  nonce[0]! &= 0x7f
  nonce[0]! |= 0x40
  const query = AsnConvert.serialize(
    new TimeStampReq({
      version: TimeStampReqVersion.v1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha256Oid, parameters: null }),
        hashedMessage: new OctetString(hash),
      }),
      nonce: new Uint8Array(nonce).buffer,
      certReq: true,
    }),
  )
  const failed = (what: string) => refuse('stamp.failed', { what })
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: query,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    })
    if (!answer.ok) return failed(`HTTP ${answer.status}`)
    const response = new Uint8Array(await answer.arrayBuffer())
    if (response.length > largest) return failed(`${response.length} bytes`)
    const { status, timeStampToken } = AsnConvert.parse(response, TimeStampResp)
    if (status.status > 1 || !timeStampToken) return failed(`status ${status.status}`)
    const info = AsnConvert.parse(contentOf(new Uint8Array(timeStampToken.content)), TSTInfo)
    if (!Buffer.from(info.messageImprint.hashedMessage.buffer).equals(hash)) return failed('another hash')
    if (info.nonce === undefined || !Buffer.from(info.nonce).equals(nonce)) return failed('another nonce')
    return done({ response, at: info.genTime.toISOString(), by: new URL(url).host })
  } catch (fault) {
    if (signal.aborted) return refuse('outside.cancelled')
    return failed(fault instanceof Error ? fault.message.slice(0, 120) : 'no answer')
  }
}
