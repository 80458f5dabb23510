export { createSettingDirectory, type SettingDirectory } from "./setting-directory.ts";
