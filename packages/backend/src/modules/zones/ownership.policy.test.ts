import { describe, expect, test } from "vitest";
import type { Observation } from "../../platform/dns/index.ts";
import { isDelegatedToUs, judgeDelegation, judgeText, witnessOf } from "./ownership.policy.ts";

const zone = "example.test";
const at = `_scaidns-verify.${zone}`;
const server = { address: "192.0.2.1", port: 53 };

/** What a server says: TXT records, each a list of pieces. */
function said(
  texts: readonly (readonly string[])[],
  more: Partial<NonNullable<Observation["answer"]>> = {},
): Observation {
  const answers = texts.map((pieces) => ({
    name: at,
    type: "TXT",
    ttlSeconds: 60,
    data: pieces.map((piece) => Buffer.from(piece)),
  }));
  const answer = { rcode: "NOERROR", isAuthoritative: true, answers, authorities: [], additionals: [], ...more };
  return { name: "ns1.provider.test", server, answer, failure: undefined };
}

describe("what one server says", () => {
  const silent: Observation = { name: "ns2.provider.test", server, answer: undefined, failure: "no answer in time" };
  test.each([
    ["the token", said([["scaidns-verify=abc"]]), "found"],
    ["the token among others, in pieces", said([["v=spf1"], ["scaidns-", "verify=abc"]]), "found"],
    ["another token", said([["scaidns-verify=abd"]]), "another_value"],
    ["the token and something behind it", said([["scaidns-verify=abcd"]]), "another_value"],
    ["the token in capitals", said([["scaidns-verify=ABC"]]), "another_value"],
    ["no record", said([]), "no_record"],
    ["no such name", said([], { rcode: "NXDOMAIN" }), "no_record"],
    ["that it has not the zone", said([["scaidns-verify=abc"]], { isAuthoritative: false }), "refused"],
    ["that it will not say", said([], { rcode: "REFUSED" }), "refused"],
    ["nothing", silent, "no_answer"],
  ])("%s", (_what, observation, sight) => {
    expect(witnessOf(observation, zone, "abc", "authority").sight).toBe(sight);
  });

  test("a resolver need not have the zone itself", () => {
    const observation = said([["scaidns-verify=abc"]], { isAuthoritative: false });
    expect(witnessOf(observation, zone, "abc", "resolver").sight).toBe("found");
  });

  test("a record of another name proves nothing", () => {
    const other = { name: `x.${at}`, type: "TXT", ttlSeconds: 60, data: [Buffer.from("scaidns-verify=abc")] };
    expect(witnessOf(said([], { answers: [other] }), zone, "abc", "authority").sight).toBe("no_record");
  });
});

test("a name is theirs when every server that answers shows the token, and one does at least", () => {
  const witness = (sight: "found" | "another_value" | "no_record" | "refused" | "no_answer") => ({
    nameServer: `ns-${sight}`,
    address: "192.0.2.1#53",
    sight,
    values: [],
  });
  const judge = (...sights: Parameters<typeof witness>[0][]) => judgeText(zone, "abc", [], sights.map(witness));
  expect(judge("found", "found")).toMatchObject({ isValid: true, message: "Domain validated" });
  expect(judge("found", "no_answer", "refused").isValid).toBe(true);
  expect(judge("found", "no_record")).toMatchObject({
    isValid: false,
    message: expect.stringContaining("ns-no_record"),
  });
  expect(judge("no_record", "no_answer").message).toBe(`No DNS record found for ${at}`);
  expect(judge("another_value", "no_record").message).toBe(
    "TXT record found but value doesn't match. Expected: scaidns-verify=abc",
  );
  for (const nobody of [judge(), judge("refused", "no_answer")])
    expect(nobody).toMatchObject({ isValid: false, message: expect.stringContaining("None of the name servers") });
});

test("a delegation counts when it is of the very name, to ours and to nobody else", () => {
  const ours = ["ns1.scai.test", "ns2.scai.test"];
  const to = (...names: string[]) => ({ zone, nameServers: names.map((name) => ({ name, servers: [] })) });
  expect(isDelegatedToUs(to("ns1.scai.test"), zone, ours)).toBe(true);
  expect(isDelegatedToUs(to("ns1.scai.test", "ns.other.test"), zone, ours)).toBe(false);
  expect(isDelegatedToUs(to(), zone, ours)).toBe(false);
  expect(isDelegatedToUs(to("ns1.scai.test"), `a.${zone}`, ours)).toBe(false);
  const { isValid, message } = judgeDelegation(zone, to("ns.other.test"), ours);
  expect([isValid, message]).toEqual([false, expect.stringContaining("it is delegated to ns.other.test")]);
});
