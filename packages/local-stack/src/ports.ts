import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { z } from "zod";

const Remembered = z.record(z.string(), z.int());

// Below the range from which the kernel takes ports for outgoing connections, so that a remembered port stays free.
const LOWEST = 20_000;
const HIGHEST = 30_000;

/**
 * Hands out ports on 127.0.0.1 by name and remembers them in a file, so that a restart gets the same ones where they are
 * still free. A port asked for by number is taken as it is, and refused when something else listens on it.
 */
export class PortBook {
  readonly #file: string;
  readonly #wanted: Partial<Record<string, number>>;
  readonly #remembered: Record<string, number>;
  readonly #given = new Set<number>();

  constructor(file: string, wanted: Partial<Record<string, number>> = {}) {
    this.#file = file;
    this.#wanted = wanted;
    this.#remembered = existsSync(file) ? Remembered.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  }

  /** @throws Error when a port that was asked for by number is in use: better now than after everything else has started */
  async checkWanted(): Promise<void> {
    for (const [name, port] of Object.entries(this.#wanted)) {
      if (port !== undefined && !(await isPortFree(port))) throw busy(name, port);
    }
  }

  /**
   * The port for `name`: the one asked for, else the remembered one, else `preferred`, else any free one.
   *
   * @throws Error when a port that was asked for is in use
   */
  async take(name: string, preferred?: number): Promise<number> {
    const wanted = this.#wanted[name];
    if (wanted !== undefined) {
      if (await this.#claim(name, wanted)) return wanted;
      throw busy(name, wanted);
    }
    for (const candidate of [this.#remembered[name], preferred]) {
      if (candidate !== undefined && (await this.#claim(name, candidate))) return candidate;
    }
    for (let attempt = 0; attempt < 200; attempt++) {
      const candidate = randomInt(LOWEST, HIGHEST);
      if (await this.#claim(name, candidate)) return candidate;
    }
    throw new Error(`No free port between ${LOWEST} and ${HIGHEST} was found for ${name}.`);
  }

  async #claim(name: string, port: number): Promise<boolean> {
    const isOthers = Object.entries(this.#remembered).some(([other, taken]) => other !== name && taken === port);
    if (isOthers || this.#given.has(port)) return false;
    this.#given.add(port);
    if (!(await isPortFree(port))) {
      this.#given.delete(port);
      return false;
    }
    this.#remembered[name] = port;
    writeFileSync(this.#file, `${JSON.stringify(this.#remembered, null, 2)}\n`);
    return true;
  }
}

function busy(name: string, port: number): Error {
  return new Error(`Port ${port}, which was asked for (${name}), is in use by another program.`);
}

/** Whether nobody listens on the port of 127.0.0.1, by TCP or by UDP. */
async function isPortFree(port: number): Promise<boolean> {
  return (await isTcpPortFree(port)) && (await isUdpPortFree(port));
}

function isTcpPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function isUdpPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.once("error", () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ port, address: "127.0.0.1", exclusive: true }, () => socket.close(() => resolve(true)));
  });
}
