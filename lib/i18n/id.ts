import type { en } from './en'
import access from './words/access.id.json'
import agreement from './words/agreement.id.json'
import alike from './words/alike.id.json'
import base from './words/base.id.json'
import chain from './words/chain.id.json'
import claim from './words/claim.id.json'
import cli from './words/cli.id.json'
import compare from './words/compare.id.json'
import data from './words/data.id.json'
import desk from './words/desk.id.json'
import door from './words/door.id.json'
import drift from './words/drift.id.json'
import edition from './words/edition.id.json'
import entry from './words/entry.id.json'
import fetchWords from './words/fetch.id.json'
import fetching from './words/fetching.id.json'
import flag from './words/flag.id.json'
import graphExport from './words/graph-export.id.json'
import imports from './words/imports.id.json'
import inbox from './words/inbox.id.json'
import insight from './words/insight.id.json'
import intake from './words/intake.id.json'
import issuing from './words/issuing.id.json'
import keys from './words/keys.id.json'
import log from './words/log.id.json'
import outbox from './words/outbox.id.json'
import people from './words/people.id.json'
import proposals from './words/proposals.id.json'
import publicPage from './words/public-page.id.json'
import queue from './words/queue.id.json'
import reader from './words/reader.id.json'
import refusal from './words/refusal.id.json'
import report from './words/report.id.json'
import reportDesk from './words/report-desk.id.json'
import reports from './words/reports.id.json'
import review from './words/review.id.json'
import revise from './words/revise.id.json'
import ripple from './words/ripple.id.json'
import scripts from './words/scripts.id.json'
import search from './words/search.id.json'
import settings from './words/settings.id.json'
import shell from './words/shell.id.json'
import source from './words/source.id.json'
import suggest from './words/suggest.id.json'
import talk from './words/talk.id.json'
import ui from './words/ui.id.json'
import witness from './words/witness.id.json'

/** The Indonesian words: the same keys, or it does not compile. */
export const id = {
  access,
  alike,
  agreement,
  base,
  chain,
  claim,
  cli,
  compare,
  data,
  desk,
  door,
  drift,
  edition,
  entry,
  fetch: fetchWords,
  fetching,
  flag,
  graphExport,
  imports,
  inbox,
  insight,
  intake,
  keys,
  issuing,
  log,
  outbox,
  people,
  proposals,
  queue,
  publicPage,
  reader,
  refusal,
  report,
  reportDesk,
  reports,
  review,
  revise,
  ripple,
  scripts,
  search,
  settings,
  shell,
  source,
  suggest,
  talk,
  ui,
  witness,
} satisfies typeof en
