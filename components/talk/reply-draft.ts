import type { Reply } from '@/lib/model/reply'
import type { ReplyWay } from '@/lib/model/reply-ways'

/** A line of the right-of-reply log as it is typed: empty where nothing is said. */
export interface ReplyDraft {
  askedWhom: string
  way: ReplyWay
  askedOn: string
  question: string
  answer: string
  answeredOn: string
  url: string
}

export const blankReply = (today: string): ReplyDraft => ({
  askedWhom: '',
  way: 'email',
  askedOn: today,
  question: '',
  answer: '',
  answeredOn: '',
  url: '',
})

export const replyDraft = (reply: Reply): ReplyDraft => ({
  askedWhom: reply.askedWhom,
  way: reply.way,
  askedOn: reply.askedOn,
  question: reply.question ?? '',
  answer: reply.answer ?? '',
  answeredOn: reply.answeredOn ?? '',
  url: reply.url ?? '',
})

/** As the API takes it. A day of an answer without an answer says nothing and is left out. */
export const replyFields = (draft: ReplyDraft) => ({
  askedWhom: draft.askedWhom.trim(),
  way: draft.way,
  askedOn: draft.askedOn.trim(),
  question: draft.question.trim() || null,
  answer: draft.answer.trim() || null,
  answeredOn: (draft.answer.trim() && draft.answeredOn.trim()) || null,
  url: draft.url.trim() || null,
})

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const address = /^https?:\/\/\S+$/i

/** What has to be mended before it can be kept. */
export function replyFaults(
  draft: ReplyDraft,
): Partial<Record<'askedWhom' | 'askedOn' | 'answeredOn' | 'url', true>> {
  const { askedWhom, askedOn, answeredOn, url } = replyFields(draft)
  return {
    ...(!askedWhom && { askedWhom: true as const }),
    ...(!partialDate.test(askedOn) && { askedOn: true as const }),
    ...(answeredOn && !partialDate.test(answeredOn) && { answeredOn: true as const }),
    ...(url && !address.test(url) && { url: true as const }),
  }
}
