/** What an access token can be limited to. Admin scopes narrow what an administrator's role gives; they never give it. */
export const scopes = [
  "files:read",
  "files:write",
  "dns:read",
  "dns:write",
  "tenant:admin",
  "partner:admin",
  "admin:*",
] as const;

export type Scope = (typeof scopes)[number];

const implied: Readonly<Record<string, readonly Scope[]>> = {
  "files:write": ["files:read"],
  "dns:write": ["dns:read"],
  "partner:admin": ["tenant:admin"],
  "admin:*": ["tenant:admin", "partner:admin"],
  "*": scopes,
};

/** Whether a token with these scopes may call an operation that needs `required`. Writing implies reading, a wider administration a narrower one, `*` all. */
export function hasScope(granted: readonly string[], required: Scope): boolean {
  return granted.some((scope) => scope === required || implied[scope]?.includes(required) === true);
}
