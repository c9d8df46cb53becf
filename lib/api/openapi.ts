import { z } from 'zod'
import { type Permission, permissions } from '@/lib/access/may'
import { Dossier } from '@/lib/model/dossier'
import { formats } from '@/lib/report/formats'
import { contract } from './contract'
import type { Endpoint } from './endpoint'
import { methodOf, type RouteName, routes } from './routes'

type Json = Record<string, unknown>

/** Where the schema of a dossier is served, under the API's root. */
const dossierSchemaPath = '/schema/dossier.json'

/**
 * The contract as an OpenAPI 3.1 document. Nothing is written twice: what a route takes, gives and asks stands in
 * `contract.ts`, and this only says it in another language.
 *
 * @param version  of the software that serves it
 */
export function openApi(version: string): Json {
  const paths: Record<string, Json> = {}
  for (const name of Object.keys(routes) as RouteName[]) {
    const path = routes[name].slice(routes[name].indexOf(' ') + 1).replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [methodOf(name).toLowerCase()]: operation(name, path) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sanad',
      version,
      summary: 'Check the claims in an article and trace each one to whoever said it first.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ session: [] }, { key: [] }],
    paths,
    components: {
      schemas: { Problem: problem },
      responses: {
        Refusal: {
          description: 'An expected no, with a sentence in the language of whoever asked.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
        key: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

/** JSON Schema 2020-12 of a dossier, for those who write or check one without Sanad. */
export const dossierSchema = (): Json => ({
  ...schemaOf(Dossier, 'output'),
  $id: `/api/v1${dossierSchemaPath}`,
  title: 'Sanad dossier, format 1',
})

/** RFC 9457, as the door writes a Refusal. */
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'The sentence, in the language of whoever asked.' },
    code: { type: 'string', description: 'What it is, for a program: `review.same_eyes`.' },
    facts: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    at: { type: 'string', description: 'The field at fault, as a JSON pointer.' },
    current: { description: 'What stands in the store now, when a write was stale.' },
  },
}

function operation(name: RouteName, path: string): Json {
  const endpoint: Endpoint = contract[name]
  const { body, versioned, says } = endpoint
  return {
    operationId: name,
    summary: says,
    description: whoMay(endpoint.permission),
    tags: [path.split('/')[1]],
    ...(endpoint.permission === 'anyone' && { security: [] }),
    parameters: [...pathParameters(path), ...queryParameters(endpoint), ...(versioned ? [ifMatch] : [])],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    responses: { ...answerOf(endpoint), default: { $ref: '#/components/responses/Refusal' } },
  }
}

const whoMay = (permission: Permission | 'anyone') =>
  permission === 'anyone'
    ? 'Open to anyone.'
    : `Needs the permission \`${permission}\`, which a ${permissions[permission]} has.`

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

function queryParameters({ query }: Endpoint) {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version you saw, as its ETag. Without it 428; when somebody changed it since, 412.',
  schema: { type: 'string' },
}

function answerOf({ answer }: Endpoint): Json {
  if (answer === null) return { 204: { description: 'Done.' } }
  if (answer !== 'file')
    return {
      200: { description: 'Done.', content: { 'application/json': { schema: schemaOf(answer, 'output') } } },
    }
  const types = [...new Set(Object.values(formats).map(({ mediaType }) => mediaType.split(';')[0]!))]
  return {
    200: { description: 'The file.', content: Object.fromEntries(types.map((type) => [type, {}])) },
  }
}

/** What cannot be said in JSON Schema (a transform, a check of ours) is said as what it starts from. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...said } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return io === 'output' && schema === (Dossier as z.ZodType)
    ? { $schema: 'https://json-schema.org/draft/2020-12/schema', ...said }
    : said
}
