import { captureById, capturesPage } from '@/db/read/captures'
import { sourceAtAddress } from '@/db/read/find-merges'
import { type CapturePicture, pictureOf } from '@/db/read/find-picture'
import { sourceExactly } from '@/db/read/find-sources'
import type { Store } from '@/db/store'
import { addToken, keepCapture } from '@/db/write/keep-capture'
import { postJobAlone } from '@/db/write/post-job'
import type { Capture, CaptureRow } from '@/lib/model/capture'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { asWacz } from '../_outside/as-wacz'
import { asWarc } from '../_outside/as-warc'
import { handIn, lookAt } from '../_outside/look-at'
import { forgetProgress, noteProgress, progressOf } from '../_outside/on-the-way'
import { fileNameOf, originalFile } from '../_outside/original-file'
import { canBePictured, picturePage } from '../_outside/picture-page'
import { readAside } from '../_outside/read-aside'
import { requestTimestamp } from '../_outside/request-timestamp'
import { browserIn } from '../_outside/take-picture'
import type { Answers } from './ask'
import { found } from './found'

export const captureAnswers = {
  fetchPage: async ({ store, person, occasion, body, signal }) => {
    // A name is one person's: nobody follows another's fetch by guessing it.
    const name = body.fetch && `${person?.id} ${body.fetch}`
    try {
      const look = await lookAt(store, body.url, {
        signal,
        ...(name && { onProgress: (progress) => noteProgress(name, progress) }),
      })
      if (!look.ok) return look
      const kept = await keepCapture(store, occasion, look.value)
      if (kept.ok && browserIn() && canBePictured(kept.value)) {
        const { id: captureId } = kept.value
        await postJobAlone(store, {
          kind: 'page.picture',
          payload: { captureId },
          key: `picture:${captureId}`,
          notBefore: occasion.at,
        })
      }
      return kept
    } finally {
      if (name) forgetProgress(name)
    }
  },
  fetchProgress: async ({ person, params }) => done(progressOf(`${person?.id} ${params.fetchName}`) ?? null),

  handInFile: async ({ store, occasion, body }) => {
    const bytes = Buffer.from(body.base64, 'base64')
    const look = await handIn(store, { bytes, name: body.name, url: body.url })
    return look.ok ? keepCapture(store, occasion, look.value) : look
  },

  captures: async ({ store, query }) => done(await capturesPage(store, query)),
  capture: async ({ store, params }) => found(await captureById(store, params.captureId)),

  captureFile: async ({ store, params }) => {
    const capture = await captureById(store, params.captureId)
    const write = capture && files[params.format]
    return write ? write(store, capture) : refuse('ask.no_such_thing')
  },

  draftFromCapture: async ({ store, params }) => {
    const capture = await captureById(store, params.captureId)
    if (!capture) return refuse('ask.no_such_thing')
    const bytes = await bytesOf(store, capture)
    if (!bytes.ok) return bytes
    const draft = await draftFrom(capture, bytes.value)
    if (!draft.ok) return draft
    const source = await sourceOf(store, capture)
    return done({ draft: draft.value, capture: rowOf(capture), source: source ?? null })
  },

  stampCapture: async ({ store, occasion, params, signal }) => {
    const capture = await captureById(store, params.captureId)
    if (!capture) return refuse('ask.no_such_thing')
    if (capture.tokenSha256) return done(capture)
    const stamp = await requestTimestamp(capture.sha256, signal)
    if (!stamp.ok) return stamp
    const { response, at, by } = stamp.value
    const sha256 = await store.snapshots.keep(response)
    return addToken(store, occasion, capture.id, { sha256, bytes: response.length, at, by })
  },

  picture: async ({ store, params }) => {
    const capture = await captureById(store, params.captureId)
    if (!capture) return refuse('ask.no_such_thing')
    return done(standOfPicture(capture, await pictureOf(store, capture.id)))
  },
  takePicture: async ({ store, occasion, params, signal }) => {
    const capture = await captureById(store, params.captureId)
    if (!capture) return refuse('ask.no_such_thing')
    const picture = await picturePage(store, () => occasion, capture.id, signal)
    return picture.ok ? done(standOfPicture(capture, picture.value)) : picture
  },
} satisfies Partial<Answers>

const standOfPicture = (capture: Capture, picture: CapturePicture | undefined) => ({
  takenAt: picture?.takenAt ?? null,
  isPossible: browserIn() !== undefined && canBePictured(capture),
})

type Written = Outcome<{ bytes: Uint8Array; mediaType: string; fileName?: string; policy?: string }>

/** Every form in which a kept copy leaves. */
const files: Record<string, (store: Store, capture: Capture) => Promise<Written>> = {
  original: async (store, capture) => {
    const bytes = await bytesOf(store, capture)
    return bytes.ok ? done(originalFile(capture, bytes.value, capture.charset)) : bytes
  },
  warc: async (store, capture) => {
    const bytes = await bytesOf(store, capture)
    if (!bytes.ok) return bytes
    return done({
      bytes: await asWarc(capture, bytes.value),
      mediaType: 'application/warc',
      fileName: `${capture.id}.warc.gz`,
    })
  },
  wacz: async (store, capture) => {
    const bytes = await bytesOf(store, capture)
    if (!bytes.ok) return bytes
    return done({
      bytes: await asWacz(capture, bytes.value),
      mediaType: 'application/wacz',
      fileName: `${capture.id}.wacz`,
    })
  },
  picture: async (store, capture) => {
    const picture = await pictureOf(store, capture.id)
    const bytes = picture && (await store.snapshots.fetch(picture.sha256))
    if (!bytes) return refuse('ask.no_such_thing')
    return done(originalFile({ ...capture, mediaType: 'image/png' }, bytes, null))
  },
  timestamp: async (store, capture) => {
    const bytes = capture.tokenSha256 && (await store.snapshots.fetch(capture.tokenSha256))
    if (!bytes) return refuse('ask.no_such_thing')
    return done({ bytes, mediaType: 'application/timestamp-reply', fileName: `${fileNameOf(capture)}.tsr` })
  },
}

async function bytesOf(store: Store, capture: Capture): Promise<Outcome<Uint8Array>> {
  const bytes = await store.snapshots.fetch(capture.sha256)
  return bytes ? done(bytes) : refuse('capture.bytes_gone')
}

/** The article on a kept page. A wall or an error message is no article, and says so. */
export async function draftFrom(capture: Capture, bytes: Uint8Array) {
  if (capture.finding !== 'read' && capture.finding !== 'thin')
    return refuse('capture.no_article', { finding: capture.finding })
  const { mediaType, charset, name, status } = capture
  const url = capture.finalUrl ?? capture.url
  const reading = await readAside(bytes, { mediaType, charset, name, url, status })
  if (reading.text === null || reading.blocks.length === 0)
    return refuse('capture.no_article', { finding: reading.finding })
  const { text, blocks, title, outlet, language, publishedOn, byline, canonicalUrl } = reading
  return done({
    headline: title,
    outlet,
    // An archive's copy is of the page it names; that is the article's own address.
    url: capture.originalUrl ?? canonicalUrl ?? url,
    language,
    publishedOn,
    byline,
    text,
    blocks,
  })
}

/** Whose page this is: who is at home at its address, else who has the outlet's name. */
export async function sourceOf(store: Store, capture: CaptureRow) {
  for (const url of [capture.originalUrl, capture.finalUrl, capture.canonicalUrl, capture.url]) {
    const source = url ? await sourceAtAddress(store, url) : undefined
    if (source) return { id: source.id, name: source.name }
  }
  const named = capture.outlet ? await sourceExactly(store, capture.outlet) : undefined
  return named && { id: named.id, name: named.name }
}

function rowOf({ text, links, headers, ...row }: Capture): CaptureRow {
  return row
}
