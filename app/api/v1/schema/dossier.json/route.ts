import { dossierSchema } from '@/lib/api/openapi'

export const GET = () => Response.json(dossierSchema(), { headers: { 'content-type': 'application/schema+json' } })
