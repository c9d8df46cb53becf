import { expertView } from '@/db/read/expert-view'
import { agreement } from '@/db/read/find-agreement'
import { articleOfClaim } from '@/db/read/find-claims'
import { choicesOf, countUnread, inboxPage } from '@/db/read/find-inbox'
import { namesOf } from '@/db/read/find-people'
import { correctionsOf, expertLinksOf, openExpertLink, repliesOf, talkOf } from '@/db/read/find-team'
import { askAnExpert, revokeExpertLink, takeExpertAnswer } from '@/db/write/ask-an-expert'
import { amendReply, askForReply, removeReply } from '@/db/write/ask-for-reply'
import { chooseInbox, markRead } from '@/db/write/read-inbox'
import { deleteComment, editComment, resolveThread, say } from '@/db/write/talk-over'
import { done, refuse } from '@/lib/model/refusal'
import { mentionsIn } from '@/lib/text/mentions'
import { mintToken } from '../_door/occasion'
import { presence } from '../_door/presence'
import { Throttle } from '../_door/throttle'
import { mailServer } from '../_mail/mail-server'
import type { Answers } from './ask'
import { found } from './found'

const day = 24 * 60 * 60 * 1000

/** Per link, not per address: whoever knows the link may look, but not hammer. */
const looks = new Throttle()

export const teamAnswers = {
  claimTeam: async ({ store, params: { claimId } }) => {
    if (!(await articleOfClaim(store, claimId))) return refuse('ask.no_such_thing', { what: 'claim' })
    const scope = { claimId }
    const [replies, corrections, talk, expertLinks] = await Promise.all([
      repliesOf(store, scope),
      correctionsOf(store, scope),
      talkOf(store, claimId),
      expertLinksOf(store, claimId),
    ])
    const people = await namesOf(store, [
      ...replies.map(({ askedBy }) => askedBy),
      ...corrections.map(({ openedBy }) => openedBy),
      ...talk.threads.map(({ resolvedBy }) => resolvedBy),
      ...talk.comments.flatMap(({ authorId, text }) => [authorId, ...mentionsIn(text)]),
      ...expertLinks.map(({ createdBy }) => createdBy),
    ])
    return done({ replies, corrections, ...talk, expertLinks, people })
  },

  askForReply: ({ store, occasion, params, body }) => askForReply(store, occasion, params.claimId, body),
  amendReply: ({ store, occasion, params, seen, body }) =>
    amendReply(store, occasion, params.replyId, seen, body),
  removeReply: ({ store, occasion, params }) => removeReply(store, occasion, params.replyId),

  say: ({ store, occasion, params, body }) => say(store, occasion, params.claimId, body),
  editComment: ({ store, occasion, params, seen, body }) =>
    editComment(store, occasion, params.commentId, seen, body.text),
  deleteComment: ({ store, occasion, params }) => deleteComment(store, occasion, params.commentId),
  resolveThread: ({ store, occasion, params, body }) =>
    resolveThread(store, occasion, params.threadId, body.resolved),

  inbox: async ({ store, person, query }) => done(await inboxPage(store, person!.id, query)),
  inboxCount: async ({ store, person }) =>
    done({ unread: await countUnread(store, person!.id), mailPossible: mailServer() !== undefined }),
  markRead: ({ store, person, occasion, body }) =>
    markRead(store, person!.id, occasion.at, 'all' in body ? 'all' : body.ids),
  inboxChoices: async ({ store, person }) => done(await choicesOf(store, person!.id)),
  chooseInbox: ({ store, person, body }) => chooseInbox(store, person!.id, body),

  beHere: async ({ person, params: { claimId }, body: { tab, typing, leaving }, occasion }) => {
    const now = Date.parse(occasion.at)
    return done(
      leaving
        ? presence().leave(claimId, person!.id, tab, now)
        : presence().arrive(claimId, person!, { tab, typing }, now),
    )
  },

  agreement: async ({ store }) => done(await agreement(store)),

  askExpert: async ({ store, occasion, params, body, origin }) => {
    const token = mintToken()
    const { forWhom, question, days } = body
    const expiresAt = new Date(Date.parse(occasion.at) + days * day).toISOString()
    const made = await askAnExpert(store, occasion, params.claimId, { token, forWhom, question, expiresAt })
    return made.ok ? done({ ...made.value, link: `${origin}/ask/${token}` }) : made
  },
  revokeExpertLink: ({ store, occasion, params }) => revokeExpertLink(store, occasion, params.linkId),

  lookAtExpertLink: async ({ store, params: { token }, occasion }) => {
    if (looks.tooMany(token.slice(0, 64), Date.parse(occasion.at))) return refuse('who.too_many_tries')
    const link = await openExpertLink(store, token, occasion.at)
    return link ? found(await expertView(store, link)) : refuse('person.link_spent')
  },
  answerAsExpert: async ({ store, params: { token }, body, occasion }) => {
    if (looks.tooMany(token.slice(0, 64), Date.parse(occasion.at))) return refuse('who.too_many_tries')
    const taken = await takeExpertAnswer(store, occasion, token, body)
    return taken.ok ? done({ thanks: true as const }) : taken
  },
} satisfies Partial<Answers>
