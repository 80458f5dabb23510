import { defineErrors } from "./define-errors.ts";

export const zoneErrors = defineErrors("zones", {
  not_found: { status: 404, title: "Zone not found" },
  name_taken: { status: 409, title: "This tenant has a zone of this name already" },
  name_held: { status: 409, title: "Another tenant has this name, or one that it is part of or that is part of it" },
  name_reserved: { status: 422, title: "Nobody can have this name as a zone" },
  no_name_servers: { status: 409, title: "No name servers have been set for this installation" },
  wrong_status: { status: 409, title: "The zone is not in a status for this" },
  busy: { status: 409, title: "Somebody else is changing the zone", retryable: true },
  stale_etag: { status: 412, title: "The zone changed since you read it" },
});
