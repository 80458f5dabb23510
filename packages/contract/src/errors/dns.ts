import { defineErrors } from "./define-errors.ts";

/** `conflicts` of the problem has the ids of the records that are in the way. */
export const recordErrors = defineErrors("records", {
  not_found: { status: 404, title: "Record not found" },
  exists: { status: 409, title: "The zone has this record already" },
  conflict: { status: 409, title: "Other records of the zone do not go with this one" },
  system_record: { status: 409, title: "The platform keeps this record; it cannot be changed here" },
  confirmation_required: {
    status: 409,
    title: "This removes or alters a large part of the zone and has to be confirmed",
  },
  stale_etag: { status: 412, title: "The records of this name and type changed since you read them" },
  refused: { status: 422, title: "The name server does not take this change" },
  zone_file_invalid: { status: 422, title: "The zone file is not valid" },
  zone_file_too_large: { status: 413, title: "The zone file is too large" },
  change_not_found: { status: 404, title: "There is no such change in this zone" },
});

export const zoneErrors = defineErrors("zones", {
  not_found: { status: 404, title: "Zone not found" },
  name_taken: { status: 409, title: "This tenant has a zone of this name already" },
  name_held: { status: 409, title: "Another tenant has this name, or one that it is part of or that is part of it" },
  name_reserved: { status: 422, title: "Nobody can have this name as a zone" },
  no_name_servers: { status: 409, title: "No name servers have been set for this installation" },
  wrong_status: { status: 409, title: "The zone is not in a status for this" },
  foreign: { status: 409, title: "PowerDNS has a zone of this name that is not managed here" },
  no_open_validation: { status: 409, title: "The zone has no challenge that can be met" },
  checked_just_now: { status: 429, title: "The challenge was checked a moment ago", retryable: true },
  delegated_already: {
    status: 409,
    title: "The name is delegated to us already, which proves nothing; use a TXT record",
  },
  lookup_failed: { status: 503, title: "The name servers of the domain could not be asked", retryable: true },
  busy: { status: 409, title: "Somebody else is changing the zone", retryable: true },
  stale_etag: { status: 412, title: "The zone changed since you read it" },
});

export const dnssecErrors = defineErrors("dnssec", {
  enabled_already: { status: 409, title: "The zone is signed already" },
  not_enabled: { status: 409, title: "The zone is not signed" },
  foreign_keys: { status: 409, title: "PowerDNS has keys of this zone that are not managed here" },
  wrong_status: { status: 409, title: "The keys of the zone are not in a status for this" },
  ds_published: { status: 409, title: "The zone above still has a DS record of this zone" },
  ds_cached: {
    status: 409,
    title: "Resolvers may still have a DS record of this zone from the zone above",
    retryable: true,
  },
  lookup_failed: { status: 503, title: "The name servers of the zone above could not be asked", retryable: true },
  refused: { status: 422, title: "The name server does not take this algorithm" },
});

export const templateErrors = defineErrors("templates", {
  not_found: { status: 404, title: "Template not found" },
  name_taken: { status: 409, title: "There is already a template with this name" },
  system: { status: 409, title: "System templates cannot be changed" },
  stale_etag: { status: 412, title: "The template changed since you read it" },
});

export const transferErrors = defineErrors("transfers", {
  stale_etag: { status: 412, title: "The zone's transfers were set anew since you read them" },
  refused: { status: 422, title: "The name server does not take this" },
  key_not_found: { status: 404, title: "TSIG key not found" },
  key_unknown: { status: 422, title: "The tenant of the zone has no such TSIG key" },
  key_name_taken: { status: 409, title: "There is already a TSIG key of this name" },
  key_in_use: { status: 409, title: "Zones are still transferred with this TSIG key" },
});
