import access from './words/access.en.json'
import agreement from './words/agreement.en.json'
import alike from './words/alike.en.json'
import base from './words/base.en.json'
import chain from './words/chain.en.json'
import claim from './words/claim.en.json'
import cli from './words/cli.en.json'
import compare from './words/compare.en.json'
import data from './words/data.en.json'
import desk from './words/desk.en.json'
import door from './words/door.en.json'
import drift from './words/drift.en.json'
import edition from './words/edition.en.json'
import entry from './words/entry.en.json'
import fetchWords from './words/fetch.en.json'
import fetching from './words/fetching.en.json'
import flag from './words/flag.en.json'
import graphExport from './words/graph-export.en.json'
import imports from './words/imports.en.json'
import inbox from './words/inbox.en.json'
import insight from './words/insight.en.json'
import intake from './words/intake.en.json'
import issuing from './words/issuing.en.json'
import keys from './words/keys.en.json'
import log from './words/log.en.json'
import outbox from './words/outbox.en.json'
import people from './words/people.en.json'
import proposals from './words/proposals.en.json'
import publicPage from './words/public-page.en.json'
import queue from './words/queue.en.json'
import reader from './words/reader.en.json'
import refusal from './words/refusal.en.json'
import report from './words/report.en.json'
import reportDesk from './words/report-desk.en.json'
import reports from './words/reports.en.json'
import review from './words/review.en.json'
import revise from './words/revise.en.json'
import ripple from './words/ripple.en.json'
import scripts from './words/scripts.en.json'
import search from './words/search.en.json'
import settings from './words/settings.en.json'
import shell from './words/shell.en.json'
import source from './words/source.en.json'
import suggest from './words/suggest.en.json'
import talk from './words/talk.en.json'
import ui from './words/ui.en.json'
import witness from './words/witness.en.json'

/** The English words, by room. */
export const en = {
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
}
