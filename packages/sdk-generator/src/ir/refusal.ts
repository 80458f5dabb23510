/** Why no client can be generated from a document: where it stands, what is wrong, and what to do about it. */
export class Refusal extends Error {
  constructor(where: string, wrong: string, remedy: string) {
    super(`${where}: ${wrong}. ${remedy}`);
    this.name = "Refusal";
  }
}
