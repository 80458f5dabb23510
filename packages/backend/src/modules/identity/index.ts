export {
  type Actor,
  type ActorDirectory,
  createActorDirectory,
  principalOf,
  refreshActors,
  type UserFacts,
} from "./actor.ts";
export { type AdminRole, isAtMost } from "./admin-role.ts";
export { type AuthenticateDeps, authenticate, authenticateToken, type Credentials } from "./authenticate.ts";
export { howKindsAreAllowed, isAllowedKind, requireDeviceKind } from "./device-kind.ts";
export { GroupRef } from "./group-ref.view.ts";
export { listGroupsOf, listGroupWays } from "./groups-of-users.repo.ts";
export {
  defaultMaxFileSizeBytes,
  findLivePrincipal,
  type KnownPrincipal,
  type LivePrincipal,
  listPrincipals,
  listStandings,
  principalIdOf,
  searchGroups,
  searchUsers,
} from "./identity.repo.ts";
export { exampleMe, Me, viewMe } from "./me.view.ts";
export { presenceOf } from "./presence.ts";
export {
  addressOf,
  budgetsOf,
  exceededLimitOf,
  limitAddress,
  pieceBudgetsOf,
  rateLimited,
  refuseSpentAddress,
} from "./rate-budgets.ts";
export { type Refused, RefusedError } from "./refused-error.ts";
export { exampleSession, SessionList } from "./session.view.ts";
export { SessionLog } from "./session-log.ts";
export { type ProvisionDeps, provisionUser } from "./usecases/provision-user.ts";
export { endSessions, endToken, forgetEndedTokens, listSessions } from "./usecases/sessions.ts";
