export { ownPartner, requireInstallation, requireWiderReach, tenantsWithin } from "./reach.ts";
