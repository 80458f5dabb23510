import type { IncomingMessage } from "node:http";
import { parseNetworks, readAddress } from "../platform/networks.ts";

/** The address that a request comes from, as far as it can be believed. */
export type ClientAddress = (request: Pick<IncomingMessage, "headers" | "socket">) => string;

/**
 * Believes `X-Forwarded-For` only from these proxies (CIDR notation): from the right it is what each of them added, so the first address
 * there that is not one of them is the client's. Whatever stands further left anybody can have written. From any other peer the header
 * means nothing, and the peer itself is the client.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const proxies = parseNetworks(trustedProxies);
  // A connection stays with its peer, whose address is read once for all of its requests.
  const peers = new WeakMap<IncomingMessage["socket"], string>();
  return ({ headers, socket }) => {
    let address = peers.get(socket) ?? readAddress(socket.remoteAddress ?? "") ?? "";
    peers.set(socket, address);
    if (trustedProxies.length === 0) return address;
    const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
    for (let next = forwarded.pop(); next !== undefined && proxies.includes(address); next = forwarded.pop()) {
      const told = readAddress(next.trim());
      if (told === undefined) break;
      address = told;
    }
    return address;
  };
}
