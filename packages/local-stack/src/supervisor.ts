import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Crash,
  clearLeftover,
  type ProcessSpec,
  type SupervisedProcess,
  superviseProcess,
} from "./supervised-process.ts";

/** A process of a stack: the supervisor knows where its log and its pid belong. */
export type StackProcess = Omit<ProcessSpec, "logFile" | "pidFile">;

/** Starts the children of one stack directory and stops them, applications before the services that they use. */
export class Supervisor {
  readonly #logs: string;
  readonly #pids: string;
  readonly #onCrash: (crash: Crash) => void;
  readonly #end = new AbortController();
  readonly #starting = new Set<Promise<unknown>>();
  readonly #services = new Map<string, SupervisedProcess[]>();
  readonly #applications: SupervisedProcess[] = [];
  #stopped: Promise<void> | undefined;

  constructor(directory: string, onCrash: (crash: Crash) => void) {
    this.#logs = join(directory, "logs");
    this.#pids = join(directory, "pids");
    this.#onCrash = onCrash;
    for (const path of [this.#logs, this.#pids]) mkdirSync(path, { recursive: true, mode: 0o700 });
  }

  /** Aborted by the first reason to give up or stop. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Ends whatever a supervisor of this directory that was killed has left running. */
  async clearLeftovers(): Promise<void> {
    await Promise.all(readdirSync(this.#pids).map((name) => clearLeftover(join(this.#pids, name))));
  }

  /** A process of the service of that name, stopped before those of the same service that were started earlier. */
  async startService(service: string, process: StackProcess): Promise<void> {
    const started = await this.#start(process);
    this.#services.set(service, [started, ...(this.#services.get(service) ?? [])]);
  }

  async startApplication(process: StackProcess): Promise<void> {
    this.#applications.push(await this.#start(process));
  }

  /** Ends what is being started, which rejects with the reason, and lets nothing more be started. */
  giveUp(reason: unknown): void {
    this.#end.abort(reason);
  }

  /** Resolves when no child is left. Can be called any number of times. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    this.giveUp(new Error("The stack was stopped."));
    await Promise.allSettled(this.#starting);
    await Promise.all(this.#applications.map((process) => process.stop()));
    await Promise.all([...this.#services.values()].map(stopInOrder));
  }

  async #start(process: StackProcess): Promise<SupervisedProcess> {
    this.signal.throwIfAborted();
    const files = { logFile: join(this.#logs, `${process.name}.log`), pidFile: join(this.#pids, process.name) };
    const starting = superviseProcess({ ...process, ...files }, this.#onCrash, this.signal);
    this.#starting.add(starting);
    try {
      return await starting;
    } finally {
      this.#starting.delete(starting);
    }
  }
}

async function stopInOrder(processes: SupervisedProcess[]): Promise<void> {
  for (const process of processes) await process.stop();
}
