export { ownPartner, reachOf, requireWiderReach, tenantsWithin } from "./reach.ts";
