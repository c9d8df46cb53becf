import { createTransport, type Transporter } from 'nodemailer'

export interface Letter {
  to: string
  subject: string
  text: string
}

export interface MailServer {
  send: (letter: Letter) => Promise<void>
}

type Environment = Partial<Record<'SANAD_SMTP_URL' | 'SANAD_SMTP_FROM', string | undefined>>

/**
 * The newsroom's own mail server, when it has named one. Sanad never needs it: what is mailed stands in the inbox
 * anyway. The address carries a password, so no fault of the transport is passed on with its words.
 */
export function mailServer(environment: Environment = process.env as Environment): MailServer | undefined {
  const { SANAD_SMTP_URL: url, SANAD_SMTP_FROM: from } = environment
  if (!url) return undefined
  const transport: Transporter = createTransport(url, {
    from: from ?? 'Sanad <sanad@localhost>',
    // Text that came from a page must not make the server read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          textEncoding: 'quoted-printable',
        })
      } catch (fault) {
        throw new Error(`The mail server did not take a letter (${codeOf(fault)})`)
      } finally {
        transport.close()
      }
    },
  }
}

/** Nodemailer's short code, or SMTP's number: enough to look it up, and never a password. */
function codeOf(fault: unknown): string {
  const { code, responseCode } = fault as { code?: string; responseCode?: number }
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown'
}
