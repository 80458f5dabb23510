import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type MailSinkAddress, startMailSink } from "./mail-sink.ts";
import { type MariadbAddress, startMariadb } from "./mariadb.ts";
import { PortBook } from "./ports.ts";
import { type OutsideDnsAddress, type PowerdnsAddress, startOutsideDns, startPowerdns } from "./powerdns.ts";
import { tryLock } from "./process-lock.mjs";
import { type S3Address, startRadosgw } from "./radosgw.ts";
import { type RedisAddress, startRedis } from "./redis.ts";
import { lockFileIn } from "./running-stack.ts";
import { type ScaikeyAddress, startScaikey } from "./scaikey.ts";
import { keptSecret } from "./secrets.ts";
import type { Durability, PortName, ServiceContext } from "./service-context.ts";
import { type Crash, StartFailure } from "./supervised-process.ts";
import { type StackProcess, Supervisor } from "./supervisor.ts";

/** Every service of a stack, by the name under which it is configured, reported and found in the result. */
export interface ServiceAddresses {
  mariadb: MariadbAddress;
  redis: RedisAddress;
  powerdns: PowerdnsAddress;
  outsideDns: OutsideDnsAddress;
  scaikey: ScaikeyAddress;
  mail: MailSinkAddress;
  s3: S3Address;
}

export type ServiceName = keyof ServiceAddresses;

/** Services that every stack has unless it chooses; S3 is there only where it is asked for. */
export type DefaultService = Exclude<ServiceName, "s3">;

export interface StackOptions<S extends DefaultService = DefaultService> {
  /** Holds everything the stack keeps. One stack at a time may run on it. */
  directory: string;
  durability: Durability;
  /** A real S3 server as well. */
  s3: boolean;
  /** Only these of the usual services. */
  services?: readonly S[];
  /** Ports that must be these; all others are chosen free and kept in the directory. */
  ports?: Partial<Record<PortName, number>>;
  /** Told in one line of everything that takes time. */
  onProgress?: (line: string) => void;
  /** Told when a process of the stack ends by itself. The rest goes on running; the caller decides. */
  onCrash?: (crash: Crash) => void;
  /** Aborting it while the stack starts stops what has been started and rejects with its reason. */
  signal?: AbortSignal;
}

export type Stack<S extends DefaultService = DefaultService> = Pick<ServiceAddresses, S> & {
  directory: string;
  /** What API keys are hashed with, kept in the directory: without it no key that was made here works. */
  apiKeyPepper: string;
  /** What secrets in the database are sealed under, kept in the directory: without it they cannot be read. */
  masterKey: string;
  s3?: S3Address;
  /** A port for a program of ours, kept in the directory like the services' own. */
  takePort: (name: PortName, preferred?: number) => Promise<number>;
  /** Adds a program of ours to the stack: watched like a service, and stopped before the services are. */
  startApplication: (process: StackProcess) => Promise<void>;
  /** Ends every child and gives the directory free. Can be called any number of times. */
  stop: () => Promise<void>;
};

const STARTERS: { [N in ServiceName]: (context: ServiceContext) => Promise<ServiceAddresses[N]> } = {
  mariadb: startMariadb,
  redis: startRedis,
  powerdns: startPowerdns,
  outsideDns: startOutsideDns,
  scaikey: startScaikey,
  mail: startMailSink,
  s3: startRadosgw,
};

const DEFAULT_SERVICES: readonly DefaultService[] = ["mariadb", "redis", "powerdns", "outsideDns", "scaikey", "mail"];

/**
 * Starts the services in parallel, each in a directory of its own and listening on 127.0.0.1 only, and resolves once all of
 * them serve. What an earlier run on the directory stored is there again, on the same ports where they are still free.
 *
 * Call it from the main thread: the children are tied to the thread that starts them.
 *
 * @throws Error naming the process that already runs a stack on the directory, what has to be installed, or the service
 *   that did not start with the end of its log; nothing is left running then
 */
export async function startStack<S extends DefaultService = DefaultService>(
  options: StackOptions<S>,
): Promise<Stack<S>> {
  const directory = resolve(options.directory);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = tryLock(lockFileIn(directory));
  if ("heldBy" in lock) throw new Error(`A stack is already running on ${directory}, as process ${lock.heldBy}.`);
  let isUp = false;
  const supervisor = new Supervisor(directory, (crash) => {
    if (isUp) options.onCrash?.(crash);
    else supervisor.giveUp(new StartFailure(crash));
  });
  options.signal?.addEventListener("abort", () => supervisor.giveUp(options.signal?.reason), { once: true });
  const stop = async () => {
    await supervisor.stop();
    lock.release();
  };
  try {
    options.signal?.throwIfAborted();
    await supervisor.clearLeftovers();
    const ports = new PortBook(join(directory, "ports.json"), options.ports);
    await ports.checkWanted();
    const addresses = await startServices({ ...options, directory }, supervisor, ports);
    isUp = true;
    return {
      ...addresses,
      directory,
      apiKeyPepper: keptSecret(join(directory, "api-key-pepper")),
      masterKey: keptSecret(join(directory, "master-key"), 32),
      takePort: (name, preferred) => ports.take(name, preferred),
      startApplication: (process) => supervisor.startApplication(process),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startServices<S extends DefaultService>(
  options: StackOptions<S>,
  supervisor: Supervisor,
  ports: PortBook,
): Promise<Pick<ServiceAddresses, S> & Partial<Pick<ServiceAddresses, "s3">>> {
  const wanted: readonly ServiceName[] = [
    ...(options.services ?? DEFAULT_SERVICES),
    ...(options.s3 ? ["s3" as const] : []),
  ];
  const addresses: Partial<ServiceAddresses> = {};
  const start = async <N extends ServiceName>(name: N): Promise<void> => {
    const own = join(options.directory, name);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    addresses[name] = await STARTERS[name]({
      directory: own,
      durability: options.durability,
      ports,
      onProgress: options.onProgress ?? (() => {}),
      signal: supervisor.signal,
      supervise: (process) => supervisor.startService(name, process),
    });
  };
  // Every one of them to its end, so that nothing is still being started when the caller stops what has been.
  await Promise.all(wanted.map((name) => start(name).catch((error: unknown) => supervisor.giveUp(error))));
  supervisor.signal.throwIfAborted();
  if (!hasAll<S>(addresses, wanted)) throw new Error("A service started without saying where it is.");
  return addresses;
}

function hasAll<S extends ServiceName>(
  addresses: Partial<ServiceAddresses>,
  names: readonly ServiceName[],
): addresses is Pick<ServiceAddresses, S> {
  return names.every((name) => addresses[name] !== undefined);
}
