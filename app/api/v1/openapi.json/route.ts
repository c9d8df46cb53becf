import { openApi } from '@/lib/api/openapi'
import { version } from '@/package.json'

export const GET = () => Response.json(openApi(version))
