import { knock } from '../../../_door/door'

const handle = async (request: Request, { params }: { params: Promise<{ path: string[] }> }) =>
  knock(request, `/${(await params).path.map(encodeURIComponent).join('/')}`)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
