export { findShare } from "./shares.repo.ts";
export { ensurePersonalShare } from "./usecases/create-share.ts";
