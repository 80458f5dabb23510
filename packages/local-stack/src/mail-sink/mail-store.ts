import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A mail that arrived, as a test or a person wants to see it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  messageId: string;
  receivedAt: string;
}

const KEPT = 200;

/** The last mails, one file each, so that they outlive the process. */
export class MailStore {
  readonly #directory: string;
  #last: number;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#directory = directory;
    this.#last = this.#numbers().at(-1) ?? 0;
  }

  add(mail: ReceivedMail): void {
    this.#last += 1;
    const file = this.#file(this.#last);
    // Another name first: a file with a number is always whole.
    writeFileSync(`${file}.part`, JSON.stringify(mail), { mode: 0o600 });
    renameSync(`${file}.part`, file);
    for (const number of this.#numbers().slice(0, -KEPT)) rmSync(this.#file(number), { force: true });
  }

  /** The newest first. */
  list(): ReceivedMail[] {
    return this.#numbers()
      .reverse()
      .map((number) => JSON.parse(readFileSync(this.#file(number), "utf8")));
  }

  #file(number: number): string {
    return join(this.#directory, `${number}.json`);
  }

  #numbers(): number[] {
    return readdirSync(this.#directory)
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((one, other) => one - other);
  }
}
