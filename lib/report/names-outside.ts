import type { ReportModel } from './report-model'

/**
 * What things are called outside this newsroom, for the formats in which everything has an address. A report that
 * stands somewhere on the web names its claims there; one that does not gets names that open nothing.
 */
export function namesOutside({ address, number, fingerprint }: ReportModel) {
  const report = address ?? `urn:sanad:report:${number ?? fingerprint.slice(0, 16)}`
  return {
    report,
    claim: (id: string) => `${report}#${id}`,
    thing: (id: string) => `urn:sanad:${id}`,
  }
}
