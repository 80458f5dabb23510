export { createScaiKeyClient, type ScaiKeyClient, type ScaiKeyOptions } from "./scaikey-client.ts";
