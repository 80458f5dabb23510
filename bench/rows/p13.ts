import { randomUUID } from "node:crypto";
import type { ShareId } from "@scai/contract";
import type { ApiClient } from "../harness/api-client.ts";
import { atMost, type Row } from "../harness/row.ts";

const listeners = 1_000;
const openedAtOnce = 50;
const warmUps = 20;
const events = 200;

export const p13: Row = {
  id: "P13",
  title: "an event to 1,000 WebSockets, from before the call that makes it to the last receipt, p99 of 200",
  store: "disk",
  async measure({ alice, bob }) {
    const share = await alice.createShare(`bench ${randomUUID()}`);
    await alice.addMember(share.id, (await bob.me()).id);
    const audience = new Audience();
    try {
      // Half of them a contributor's, for whom each event is judged; half the owner's.
      for (let open = 0; open < listeners; open += openedAtOnce)
        await Promise.all(
          Array.from({ length: openedAtOnce }, (_, i) => audience.join(i % 2 === 0 ? alice : bob, share.id)),
        );
      const times: number[] = [];
      for (let i = 0; i < warmUps + events; i++) {
        const startedAt = performance.now();
        const everybody = audience.nextEvent();
        await alice.createFolder({ shareId: share.id }, `${i}`);
        times.push((await everybody) - startedAt);
      }
      const slowest = times.slice(warmUps).toSorted((a, b) => a - b);
      const p99 = slowest[Math.ceil(slowest.length * 0.99) - 1] ?? Number.NaN;
      return [{ id: "P13", ours: p99, reference: null, unit: "ms", target: atMost(500, 150) }];
    } finally {
      audience.leave();
    }
  },
};

/** WebSockets that watch a share, and the time at which the last of them heard of an event. */
class Audience {
  readonly #sockets: WebSocket[] = [];
  #missing = 0;
  #allHeard: (at: number) => void = () => {};

  async join({ url, headers }: ApiClient, shareId: ShareId): Promise<void> {
    const token = headers["authorization"]?.replace("Bearer ", "") ?? "";
    const socket = new WebSocket(`${url.replace("http", "ws")}/api/v1/realtime/ws?token=${token}`);
    this.#sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.onclose = ({ code, reason }) => reject(new Error(`the connection was closed: ${code} ${reason}`));
      socket.onmessage = ({ data }) => {
        if (data.startsWith('{"type":"connected"')) socket.send(JSON.stringify({ action: "subscribe", shareId }));
        else if (data.startsWith('{"type":"subscribed"')) resolve();
        else if (data.startsWith('{"type":"folder_created"')) this.#heard();
      };
    });
  }

  nextEvent(): Promise<number> {
    this.#missing = this.#sockets.length;
    return new Promise((resolve) => {
      this.#allHeard = resolve;
    });
  }

  #heard(): void {
    this.#missing -= 1;
    if (this.#missing === 0) this.#allHeard(performance.now());
  }

  leave(): void {
    for (const socket of this.#sockets) socket.close();
  }
}
