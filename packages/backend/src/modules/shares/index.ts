export { expireShares } from "./jobs/expire-shares.ts";
export { deleteShareRows, listRemovedShares } from "./removed-shares.repo.ts";
export { findShare } from "./shares.repo.ts";
export { ensurePersonalShare } from "./usecases/create-share.ts";
