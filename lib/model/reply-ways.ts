/** How somebody was asked for their side. */
export const replyWays = ['email', 'phone', 'message', 'letter', 'form', 'in_person', 'other'] as const
export type ReplyWay = (typeof replyWays)[number]
