import type { OperationRow } from "../operation-rows.ts";

const key = "validation.challenge_ttl";

export const settingRows: Readonly<Record<string, OperationRow>> = {
  "settings.getServer": { about: "nobody", prepare: async () => ({ input: {} }) },
  "settings.list": { about: "caller", owner: "super_admin", prepare: async () => ({ input: {} }) },
  "settings.get": { about: "caller", owner: "super_admin", prepare: async () => ({ input: { key } }) },
  "settings.update": {
    about: "caller",
    owner: "super_admin",
    prepare: async () => ({ input: { key, value: null } }),
  },
  "authoritativeDomains.get": { about: "caller", owner: "super_admin", prepare: async () => ({ input: {} }) },
  "authoritativeDomains.set": {
    about: "caller",
    owner: "super_admin",
    prepare: async () => ({ input: { domains: ["scai-installation.test"] } }),
  },
};
