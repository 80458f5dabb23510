import { idFromBytes } from "@scai/contract";

/** Whose log holds what belongs to no tenant, such as a sign-in that told nothing to be trusted. Only super administrators read it. */
export const noTenant = idFromBytes("tenant", new Uint8Array(16));
