import { type Answer, expectProblem, type Harness, test, type WireFile, type WireItem } from "@scai/testing";
import { describe, expect } from "vitest";
import { badNames, brokenNames, goodNames } from "./testing/name-corpus.ts";
import { formAround, openRequest } from "./testing/open-request.ts";

/** Each name once, whatever its spelling: twins would be refused as taken. */
const distinct = Array.from(new Map(goodNames.map((name) => [name.normalize("NFC"), name])).values());

test("the corpus is as large as it should be", () => {
  expect(distinct.length + new Set(badNames).size + brokenNames.length).toBeGreaterThan(200);
});

/** A way to give something a name, in a place of its own. */
type Way = (name: string) => Promise<Answer>;

const jsonWays: Readonly<Record<string, (h: Harness, shareId: string) => Promise<Way>>> = {
  "creating a folder": async (h, shareId) => (name) => h.rest().call("folders.create", { shareId, name }),
  "renaming a folder": async (h, shareId) => {
    const { id: folderId } = await h.folder(shareId);
    return (name) => h.rest().call("folders.update", { folderId, name });
  },
  "renaming a file": async (h, shareId) => {
    const { id: fileId } = await h.file(shareId);
    return (name) => h.rest().call("files.update", { fileId, name });
  },
  "restoring a folder under a name": async (h, shareId) => {
    const { id: folderId } = await h.folder(shareId);
    return async (name) => {
      await h.rest().call("folders.delete", { folderId });
      return h.rest().call("folders.restore", { folderId, name });
    };
  },
  "restoring a file under a name": async (h, shareId) => {
    const { id: fileId } = await h.file(shareId);
    return async (name) => {
      await h.rest().call("files.delete", { fileId });
      return h.rest().call("files.restore", { fileId, name });
    };
  },
};

const ways = {
  ...jsonWays,
  "uploading with a field": async (h: Harness, shareId: string): Promise<Way> => {
    return (name) => h.rest().call("files.upload", { shareId, name }, { content: new Uint8Array(1) });
  },
};

function nameIn(answer: Answer): unknown {
  const parsed: { data?: { name?: unknown } } = JSON.parse(new TextDecoder().decode(answer.bytes));
  return parsed.data?.name;
}

describe.each(Object.entries(ways))("%s", (way, prepare) => {
  // One schema reads the name in all JSON bodies: a part of the corpus is enough to see that it does.
  const step = way === "creating a folder" || way === "uploading with a field" ? 1 : 4;

  test("keeps good names, in NFC", async ({ h }) => {
    const { id: shareId } = await h.share();
    const give = await prepare(h, shareId);
    for (const name of distinct.filter((_name, i) => i % step === 0)) {
      const answer = await give(name);
      expect([JSON.stringify(name), answer.status < 300 ? nameIn(answer) : answer.body]).toEqual([
        JSON.stringify(name),
        name.normalize("NFC"),
      ]);
    }
  });

  test("refuses every bad one and says what is wrong with it", async ({ h }) => {
    const { id: shareId } = await h.share();
    const give = await prepare(h, shareId);
    for (const name of badNames) {
      const answer = await give(name);
      expect(answer.status, JSON.stringify(name)).toBe(400);
      expect(answer.body).toMatchObject({
        code: "request.invalid",
        issues: [{ path: ["name"], message: expect.any(String) }],
      });
    }
  });
});

describe.each(Object.entries(jsonWays))("%s", (_way, prepare) => {
  test("refuses text that is not Unicode", async ({ h }) => {
    const { id: shareId } = await h.share();
    const give = await prepare(h, shareId);
    for (const name of brokenNames) expectProblem(await give(name), "request.invalid");
  });
});

test("everything is found again by its path, in whatever spelling", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: parentId } = await h.folder(shareId, { name: "in" });
  for (const name of distinct) {
    const { id } = await h.folder(shareId, { parentId, name });
    for (const spelling of new Set([name, name.normalize("NFC"), name.normalize("NFD")])) {
      const found = await h.rest().get<WireItem>("files.lookUp", { shareId, path: `/in/${spelling}` });
      expect([found.id, found.path]).toEqual([id, `/in/${name.normalize("NFC")}`]);
    }
  }
});

/** Uploads with the file part's own header and no field `name`. */
async function uploadPart(h: Harness, shareId: string, filename: string) {
  const form = formAround({ shareId }, filename);
  const sending = openRequest(`${h.server.url}/api/v1/files`, "POST", {
    authorization: `Bearer ${h.owner.token}`,
    "content-type": form.contentType,
  });
  await sending.write(`${form.head}x${form.tail}`);
  sending.end();
  return sending.answer;
}

describe("the filename of a form's file part", () => {
  test("is the name when there is no field, with the same rules", async ({ h }) => {
    const { id: shareId } = await h.share();
    const quoted = (name: string) => `filename="${name.replace(/["\\]/g, "\\$&")}"`;
    for (const name of distinct) {
      const { body } = await uploadPart(h, shareId, quoted(name));
      expect([JSON.stringify(name), body]).toMatchObject([
        JSON.stringify(name),
        { data: { name: name.normalize("NFC") } },
      ]);
    }
    // What a header cannot carry, and separators, which are for the next test, apart.
    const sendable = badNames.filter((name) => !/[\p{Cc}/\\]/u.test(name) && name !== "");
    for (const name of sendable) {
      const answer = await uploadPart(h, shareId, quoted(name));
      expect([JSON.stringify(name), answer.status]).toEqual([JSON.stringify(name), 400]);
    }
  });

  test.for([
    ['filename="C:\\\\Users\\\\me\\\\report.pdf"', "report.pdf"],
    ['filename="../../etc/passwd"', "passwd"],
    ["filename=\"fallback\"; filename*=UTF-8''%e2%82%ac%20rates.txt", "\u20ac rates.txt"],
  ] as const)("%s means %s, as RFC 7578 asks", async ([filename, name], { h }) => {
    const { id: shareId } = await h.share();
    expect((await uploadPart(h, shareId, filename)).body).toMatchObject({ data: { name } });
  });

  test.for(['filename=""', 'filename=".."', 'filename="a/.."', "filename*=UTF-8''%2e%2e"])(
    "%s is no name",
    async (filename, { h }) => {
      const { id: shareId } = await h.share();
      expectProblem(await uploadPart(h, shareId, filename), "request.invalid");
    },
  );
});

describe("twins", () => {
  const twins = [
    ["caf\u00e9", "cafe\u0301"],
    ["\u212b", "A\u030a"],
    ["\u2126", "\u03a9"],
    ["\uac00", "\u1100\u1161"],
  ] as const;

  test.for(twins)("two spellings of %s are one name", async ([composed, decomposed], { h }) => {
    const { id: shareId } = await h.share();
    await h.folder(shareId, { name: composed });
    expectProblem(await h.rest().call("folders.create", { shareId, name: decomposed }), "files.name_taken");
    expectProblem(await h.rest().call("files.upload", { shareId, name: decomposed }), "files.name_taken");
    const { id: fileId } = await h.file(shareId);
    expectProblem(await h.rest().call("files.update", { fileId, name: decomposed }), "files.name_taken");
    const found = await h.rest().get<WireItem>("files.lookUp", { shareId, path: `/${decomposed}` });
    expect(found.name).toBe(composed.normalize("NFC"));
  });

  test.for([
    ["a.txt", "A.txt"],
    ["stra\u00dfe", "STRASSE"],
    ["caf\u00e9", "cafe"],
    ["I", "\u0131"],
    ["a", "\uff41"],
    ["x-y", "x\u2010y"],
  ] as const)("%s and %s are two names", async ([one, other], { h }) => {
    const { id: shareId } = await h.share();
    const first = await h.file(shareId, { name: one });
    const second = await h.file(shareId, { name: other });
    expect((await h.rest().get<WireItem>("files.lookUp", { shareId, path: `/${one}` })).id).toBe(first.id);
    expect((await h.rest().get<WireItem>("files.lookUp", { shareId, path: `/${other}` })).id).toBe(second.id);
  });
});

test("a download tells every good name, and no name gets out of its header", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId);
  for (const name of distinct) {
    await h.rest().get<WireFile>("files.update", { fileId, name });
    const { headers } = await h.fetch(`/files/${fileId}/content`, { method: "HEAD" });
    const header = headers.get("content-disposition") ?? "";
    expect(header).toMatch(/^attachment; filename[\x20-\x7e]*$/);
    expect([header, fileNameIn(header)]).toEqual([header, name.normalize("NFC")]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-evil")).toBeNull();
  }
});

/** What RFC 6266 says a client takes from the header: `filename*` before `filename`. */
function fileNameIn(header: string): string | undefined {
  const extended = /; filename\*=UTF-8''([^;]+)/.exec(header)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  const quoted = /; filename="((?:[^"\\]|\\.)*)"/.exec(header)?.[1];
  return quoted === undefined ? /; filename=([^;\s]+)/.exec(header)?.[1] : quoted.replace(/\\(.)/g, "$1");
}
