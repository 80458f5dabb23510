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
  readonly #services: SupervisedProcess[] = [];
  readonly #applications: SupervisedProcess[] = [];
  #stopped: Promise<void> | undefined;

  constructor(directory: string, onCrash: (crash: Crash) => void) {
    this.#logs = join(directory, "logs");
    this.#pids = join(directory, "pids");
    this.#onCrash = onCrash;
    for (const path of [this.#logs, this.#pids]) mkdirSync(path, { recursive: true, mode: 0o700 });
  }

  /** Ends whatever a supervisor of this directory that was killed has left running. */
  async clearLeftovers(): Promise<void> {
    await Promise.all(readdirSync(this.#pids).map((name) => clearLeftover(join(this.#pids, name))));
  }

  async startService(process: StackProcess, signal?: AbortSignal): Promise<void> {
    this.#services.push(await this.#start(process, signal));
  }

  async startApplication(process: StackProcess, signal?: AbortSignal): Promise<void> {
    this.#applications.push(await this.#start(process, signal));
  }

  /** Resolves when no child is left. Can be called any number of times. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    for (const layer of [this.#applications, this.#services]) await Promise.all(layer.map((child) => child.stop()));
  }

  #start(process: StackProcess, signal?: AbortSignal): Promise<SupervisedProcess> {
    const files = { logFile: join(this.#logs, `${process.name}.log`), pidFile: join(this.#pids, process.name) };
    return superviseProcess({ ...process, ...files }, this.#onCrash, signal);
  }
}
