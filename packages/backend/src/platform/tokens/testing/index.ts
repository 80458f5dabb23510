export { buildJwtCorpus, type JwtCase } from "./jwt-corpus.ts";
