import { router } from "../../../trpc/init.ts";
import { getServerConfig } from "./get-server-config.ts";
import { getSetting, listSettings, updateSetting } from "./settings.ts";

export const settingsRouter = router({
  getServer: getServerConfig,
  list: listSettings,
  get: getSetting,
  update: updateSetting,
});
