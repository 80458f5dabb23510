import { ApiClient } from "../../api-client.ts";
import type { Harness } from "../../harness.ts";
import { signToken, unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missing = {
  conflictId: "cfl_00000000000000000000000000",
  deviceId: "dev_00000000000000000000000000",
  shareId: "shr_00000000000000000000000000",
};

/** A device of the owner, which was seen with a token of its own: that is ended with it. */
async function aDevice(h: Harness): Promise<string> {
  const { tenant, scaikeyId: user, groups } = h.owner;
  const token = await signToken({ tenant, user, groups, issuedAt: new Date(Date.now() - 60_000) });
  const input = { name: unique("laptop"), platform: "linux", clientVersion: "1.0.0" };
  return (await new ApiClient(h.server.url, token).get<{ id: string }>("devices.create", input)).id;
}

const onDevice = (
  more: (h: Harness, deviceId: string) => Promise<Record<string, unknown>> = async () => ({}),
): OperationRow => ({
  about: "own",
  async prepare(h) {
    const deviceId = await aDevice(h);
    const rest = await more(h, deviceId);
    return { input: { deviceId, ...rest }, missing: { ...rest, deviceId: missing.deviceId } };
  },
});

const inShare = async (h: Harness) => ({ shareId: (await h.share()).id });

const acknowledged = async (h: Harness) => {
  const { shareId } = await inShare(h);
  const { cursor } = await h.rest().get<{ cursor: string }>("sync.getLatest", { shareId });
  return { cursors: [{ shareId, cursor }] };
};

/** A rename that met another one, to be decided. */
async function aConflict(h: Harness): Promise<string | undefined> {
  const deviceId = await aDevice(h);
  const { shareId } = await inShare(h);
  const { id } = await h.folder(shareId, { name: "on the server" });
  const change = { type: "move", ref: "1", id, name: "on the device", baseParentId: null, baseName: "before" };
  const input = { deviceId, shareId, conflictResolution: "MANUAL", changes: [change] };
  const { results } = await h.rest().get<{ results: { conflict: { id: string } }[] }>("sync.applyChanges", input);
  return results[0]?.conflict.id;
}

/** About a share that the caller reads. */
const onShare: OperationRow = {
  about: "thing",
  role: "reader",
  async prepare(h) {
    const { shareId } = await inShare(h);
    return { shareId, input: { shareId }, missing: { shareId: missing.shareId } };
  },
};

export const syncRows: Readonly<Record<string, OperationRow>> = {
  "devices.confirmWipe": onDevice(async (h, deviceId) => {
    await h.rest().call("devices.wipe", { deviceId });
    return {};
  }),
  "devices.create": {
    about: "caller",
    prepare: async () => ({ input: { name: unique("phone"), platform: "android", clientVersion: "1.0.0" } }),
  },
  "devices.delete": onDevice(),
  "devices.get": onDevice(),
  "devices.list": { about: "caller", prepare: async () => ({ input: {} }) },
  "devices.update": onDevice(async () => ({ name: "another name" })),
  "devices.wipe": onDevice(),
  "sync.acknowledge": onDevice(acknowledged),
  "sync.applyChanges": onDevice(async (h) => ({
    ...(await inShare(h)),
    changes: [{ type: "createFolder", ref: "1", name: unique("made on a device") }],
  })),
  "sync.forgetShare": onDevice(inShare),
  "sync.getFeed": onDevice(),
  "sync.forceSync": onDevice(inShare),
  "sync.getPreference": onDevice(inShare),
  "sync.setPreference": onDevice(inShare),
  "sync.getLatest": onShare,
  "sync.getStatus": onDevice(inShare),
  "sync.listChanges": onShare,
  "sync.listConflicts": { about: "caller", prepare: async () => ({ input: {} }) },
  "sync.listSnapshot": onShare,
  "sync.resolveConflict": {
    about: "own",
    async prepare(h) {
      const conflictId = await aConflict(h);
      const resolution = "client";
      return { input: { conflictId, resolution }, missing: { conflictId: missing.conflictId, resolution } };
    },
  },
};
