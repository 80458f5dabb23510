export { ensurePersonalShare } from "./usecases/create-share.ts";
