import { type Answer, ApiClient, type CallOptions } from "../api-client.ts";

type Members = Readonly<Record<string, unknown>>;

const linesMax = 400;

/** What a device did and was told, the latest lines of it: to be read when something went wrong. */
export class Journal {
  readonly lines: string[] = [];

  note(line: string): void {
    this.lines.push(line);
    if (this.lines.length > linesMax) this.lines.shift();
  }
}

/** Calls operations as a client would, and notes what was asked and answered. */
export class NotingApiClient extends ApiClient {
  readonly #journal: Journal;

  constructor(url: string, token: string, journal: Journal) {
    super(url, token);
    this.#journal = journal;
  }

  override async call(name: string, input: Members = {}, options: CallOptions = {}): Promise<Answer> {
    try {
      const answer = await super.call(name, input, options);
      this.#journal.note(`${name} ${answer.status}`);
      for (const line of linesOf(name, input, answer)) this.#journal.note(`  ${line}`);
      return answer;
    } catch (err) {
      this.#journal.note(`${name} was not answered: ${err instanceof Error ? err.message : String(err)}`);
      for (const line of linesOf(name, input, undefined)) this.#journal.note(`  ${line}`);
      throw err;
    }
  }
}

/** Each change that was told or sent with what became of it, in a line of its own; of other calls the input. */
function linesOf(name: string, input: Members, answer: Answer | undefined): string[] {
  if (name === "sync.getFeed") return feedOf(answer);
  if (name !== "sync.applyChanges") return [brief(input)].filter((line) => line !== "");
  const results = listOf(dataOf(answer)["results"]);
  return listOf(input["changes"]).map((change, i) => {
    const { item = null, copy = null, conflict = null, problem = null, status = "unheard" } = results[i] ?? {};
    const became = { item, copy, conflict, problem };
    const told = Object.entries(became).map(([what, value]) => (value === null ? "" : ` ${what} ${brief(value)}`));
    return `${brief(change)} -> ${String(status)}${told.join("")}`;
  });
}

function feedOf(answer: Answer | undefined): string[] {
  return listOf(dataOf(answer)["items"]).flatMap(({ state, changes }) => [
    String(state),
    ...listOf(changes).map(brief),
  ]);
}

const left = ["shareId", "deviceId", "path", "createdAt", "modifiedAt", "createdBy", "modifiedBy", "changedBy", "etag"];

/** The members of something in a line, without those that tell nothing here. */
export function brief(value: unknown): string {
  const members = Object.entries(value ?? {}).filter(
    ([name, member]) => !left.includes(name) && member !== null && (typeof member !== "object" || name === "problem"),
  );
  return members.map(([name, member]) => `${name}=${shorten(member)}`).join(" ");
}

/** Ids and hashes by their ends, which tell them apart. */
export function shorten(value: unknown): string {
  if (typeof value === "object") return JSON.stringify(value);
  return String(value)
    .replace(/\b([a-z]{3}_)[0-9a-z]{18}(?=[0-9a-z]{8}\b)/g, "$1")
    .replace(/\b([0-9a-f]{8})[0-9a-f]{56}\b/g, "$1");
}

function dataOf(answer: Answer | undefined): Members {
  const { data = {} }: { data?: Members } = Object(answer?.body);
  return data;
}

function listOf(value: unknown): Members[] {
  return Array.isArray(value) ? value : [];
}
