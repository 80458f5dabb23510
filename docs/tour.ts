import type { AppRouter } from "@scai/backend";
import { createTRPCClient, httpLink } from "@trpc/client";
import superjson from "superjson";

// The tour of the README from TypeScript. Needs API, ALICE and BOB in the environment, as the README sets them.
const { API, ALICE, BOB } = process.env;
if (API === undefined || ALICE === undefined || BOB === undefined) throw new Error("set API, ALICE and BOB first");
const origin = new URL(API).origin;

const clientOf = (token: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({ url: `${origin}/api/trpc`, transformer: superjson, headers: { authorization: `Bearer ${token}` } }),
    ],
  });
const alice = clientOf(ALICE);
const bob = clientOf(BOB);

// A share; its times are real dates, its ids have types.
const share = await alice.shares.create.mutate({ name: "From TypeScript", type: "project" });
console.log(`share ${share.id}, made ${share.createdAt.toISOString()}`);

// What happens in it, as it happens.
const socket = new WebSocket(`${origin.replace("http", "ws")}/ws?token=${ALICE}`);
const subscribed = Promise.withResolvers<void>();
const announced = Promise.withResolvers<void>();
socket.addEventListener("open", () => socket.send(JSON.stringify({ action: "subscribe", shareId: share.id })));
socket.addEventListener("message", ({ data }) => {
  const frame = JSON.parse(data);
  if (frame.type === "subscribed") subscribed.resolve();
  if (frame.data !== undefined) console.log(`live: ${frame.sequence} ${frame.type} ${frame.data.name}`);
  if (frame.type === "file_created") announced.resolve();
});
await subscribed.promise;

// Bytes go over REST; everything else over tRPC.
const folder = await alice.folders.create.mutate({ shareId: share.id, name: "notes" });
const form = new FormData();
form.append("folderId", folder.id);
form.append("file", new Blob(["# Notes\n"]), "notes.md");
const uploaded = await fetch(`${API}/files`, {
  method: "POST",
  headers: { authorization: `Bearer ${ALICE}` },
  body: form,
});
console.log(`upload: ${uploaded.status}`);
await announced.promise;

const { items } = await alice.folders.listChildren.query({ folderId: folder.id });
for (const item of items) console.log(`${item.kind} ${item.path}`);
const [file] = items;
if (file?.kind !== "file") throw new Error("the upload is not there");
const content = await fetch(`${API}/files/${file.id}/content`, { headers: { authorization: `Bearer ${ALICE}` } });
console.log(`download: ${JSON.stringify(await content.text())}`);

// Bob reads once he is a member, and cannot write; the error says why.
const { id: bobId } = await bob.users.me.query({});
await alice.shares.addMember.mutate({ shareId: share.id, principalId: bobId, role: "reader" });
console.log(`bob sees ${(await bob.files.get.query({ fileId: file.id })).name}`);
await bob.files.delete
  .mutate({ fileId: file.id })
  .catch((err) => console.log(`bob deletes: ${err.data.problem.code}, ${err.message}`));

// The change feed from its beginning: the truth that live events only announce.
const changes = await alice.sync.listChanges.query({ shareId: share.id, from: "start" });
console.log(changes.items.map((change) => `${change.sequence} ${change.type} ${change.name}`).join("\n"));
socket.close();
