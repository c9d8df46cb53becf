import { expect, test } from 'vitest'
import { z } from 'zod'
import { dossierOf } from '@/lib/report/as-dossier'
import { workedArticle } from '@/lib/report/worked-article'
import { contract } from './contract'
import { dossierSchema, openApi } from './openapi'
import { methodOf, type RouteName, routes } from './routes'

const document = openApi('0.1.0') as { paths: Record<string, Record<string, Record<string, unknown>>> }
/** Parsed JSON, to be looked into without ceremony. */
type Json = ReturnType<typeof JSON.parse>
const names = Object.keys(routes) as RouteName[]

const operation = (name: RouteName) => {
  const path = routes[name].split(' ')[1]!.replace(/:(\w+)/g, '{$1}')
  return document.paths[path]?.[methodOf(name).toLowerCase()] as Json
}

test.each(names)('%s is in it, with its sentence', (name) =>
  expect(operation(name)).toMatchObject({ operationId: name, summary: contract[name].says }),
)

test('every name in a path is a parameter', () => {
  for (const name of names)
    for (const [, parameter] of routes[name].matchAll(/:(\w+)/g))
      expect(operation(name).parameters).toContainEqual(
        expect.objectContaining({ name: parameter, in: 'path', required: true }),
      )
})

test('a write that carries the version it saw says so', () => {
  const asks = (name: RouteName) =>
    operation(name).parameters.some((each: { name: string }) => each.name === 'If-Match')
  expect(asks('amendClaim')).toBe(true)
  expect(asks('markClaim')).toBe(false)
})

test('bodies say what is asked, and what may be left out', () => {
  const { schema } = operation('markClaim').requestBody.content['application/json']
  expect(schema.required).toEqual(['revisionId', 'spans'])
  expect(Object.keys(schema.properties)).toContain('gloss')
})

test('it can be sent as JSON and holds no hole', () => {
  const text = JSON.stringify(document)
  expect(JSON.parse(text)).toEqual(document)
})

test('a dossier we write is one by the schema we serve', () => {
  const served = z.fromJSONSchema(dossierSchema() as Parameters<typeof z.fromJSONSchema>[0])
  const dossier = JSON.parse(JSON.stringify(dossierOf(workedArticle())))
  expect(served.safeParse(dossier).error).toBeUndefined()
  expect(served.safeParse({ ...dossier, format: 'sanad-dossier/9' }).success).toBe(false)
  expect(served.safeParse({ ...dossier, claims: [{ id: 'clm_1' }] }).success).toBe(false)
})
