export { receiveEvent } from "./usecases/receive-event.ts";
export { verifySignature } from "./webhook/verify-signature.ts";
