// One job, one answer, and the end: a process that sets one file and gives all of its memory back by leaving.
const setters = {
  pdf: async (job) => (await import('./set-pdf.mjs')).setPdf(job),
  docx: async (job) => (await import('./set-docx.mjs')).setDocx(job),
  xlsx: async (job) => (await import('./set-xlsx.mjs')).setXlsx(job),
  png: async (job) => (await import('./set-png.mjs')).setPng(job),
}

process.once('message', async ({ kind, job }) => {
  try {
    const bytes = await setters[kind](job)
    process.send({ bytes }, () => process.exit(0))
  } catch (failure) {
    process.send({ failure: String(failure?.message ?? failure).slice(0, 2000) }, () => process.exit(1))
  }
})
// Nobody waits for the answer any more: the server stopped.
process.once('disconnect', () => process.exit(1))
