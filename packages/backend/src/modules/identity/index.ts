export { type Actor, type ActorDirectory, createActorDirectory, refreshActors, type UserFacts } from "./actor.ts";
export { type AuthenticateDeps, authenticate, authenticateToken } from "./authenticate.ts";
export {
  type KnownPrincipal,
  listPrincipals,
  principalIdOf,
  searchGroups,
  searchUsers,
} from "./identity.repo.ts";
export { type ProvisionDeps, provisionUser } from "./usecases/provision-user.ts";
