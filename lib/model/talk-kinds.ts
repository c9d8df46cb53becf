/** What a thread may hang on. */
export const talkSubjects = ['claim', 'appearance', 'citation', 'evidence'] as const
export type TalkSubject = (typeof talkSubjects)[number]

/** What the inbox tells a person about, in the order the settings list them. */
export const inboxKinds = [
  'mention',
  'answer',
  'assigned',
  'returned',
  'disputed',
  'settled',
  'reopened',
  'expert',
] as const
export type InboxKind = (typeof inboxKinds)[number]

/** How often the inbox is also sent by e-mail, where the newsroom has a mail server. */
export const digests = ['never', 'hourly', 'daily'] as const
export type Digest = (typeof digests)[number]
