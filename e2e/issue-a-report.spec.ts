import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { commandLine } from './command-line'
import { expect, test } from './newsroom'

test('a lead issues a report; it is numbered, frozen, and the same bytes every time', async ({
  newsroom,
}) => {
  const page = await newsroom.as('lena')
  const article = await newsroom.example()
  await page.goto(`/articles/${article}/report`)
  await page.getByLabel('Decision of the desk').fill('Hold until the chain is read.')
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: 'Issue' })
    .click()
  await expect(page.getByText(/VR-\d{4}-0001/).first()).toBeVisible()

  const { body } = await newsroom.ask('lena', 'GET', `/reports?article=${article}`)
  const [report] = (body as { rows: { id: string; number: string }[] }).rows
  const html = async () =>
    (await newsroom.ask('lena', 'GET', `/reports/${report!.id}/files/html`)).body as string
  const first = await html()
  expect(first).toContain(report!.number)
  expect(first).toContain('Hold until the chain is read.')
  expect(first).toContain('1,3 juta')
  expect(first).not.toContain('<script')

  // The world moves on; the report does not.
  const { body: file } = await newsroom.ask('sari', 'GET', `/articles/${article}`)
  const { claim } = (file as { claims: { claim: { id: string; version: number } }[] }).claims[0]!
  await newsroom.ask(
    'sari',
    'POST',
    `/claims/${claim.id}/acts`,
    { act: 'take' },
    { 'if-match': `"${claim.version}"` },
  )
  expect(await html()).toBe(first)
})

test('the dossier is everything: brought into another newsroom and exported there it is the same bytes', async ({
  newsroom,
}) => {
  const page = await newsroom.as('lena')
  const article = await newsroom.example()
  await page.goto(`/articles/${article}/report`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download/ }).click(),
  ])
  const bytes = readFileSync((await download.path())!, 'utf8')

  const there = mkdtempSync(path.join(tmpdir(), 'sanad-there-'))
  const file = path.join(there, 'dossier.json')
  writeFileSync(file, bytes)
  const sanad = commandLine(path.join(there, 'data'))
  expect(JSON.parse(sanad('import', file, '--json').stdout)).toMatchObject({ id: article })
  const { files } = JSON.parse(sanad('report', article, '--as', 'json', '--out', there, '--json').stdout)
  expect(readFileSync(files[0], 'utf8')).toBe(bytes)
})

test('an editor-in-chief takes the report along as a PDF, and all of it in one bundle', async ({
  newsroom,
}) => {
  const page = await newsroom.as('lena')
  const article = await newsroom.example()
  const fetched = async (as: string) => {
    const answer = await page.request.get(`/api/v1/articles/${article}/report?language=en&as=${as}`)
    expect(answer.status()).toBe(200)
    return answer.body()
  }
  const pdf = await fetched('pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
  const names = Object.keys(unzipSync(await fetched('zip')))
  for (const ending of ['.pdf', '.docx', '.xlsx', '.sanad.json', 'SHA256SUMS'])
    expect(names.some((name) => name.endsWith(ending))).toBe(true)
})
