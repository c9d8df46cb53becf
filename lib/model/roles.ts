/** What a person may be in a newsroom. Each role may do all that the one before may. */
export const roles = ['viewer', 'reviewer', 'lead', 'admin'] as const
export type Role = (typeof roles)[number]

export const isAtLeast = (role: Role, least: Role) => roles.indexOf(role) >= roles.indexOf(least)
