// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ClientOptions } from "../runtime/options.ts";
import { Transport } from "../runtime/transport.ts";
import { AccessGrants } from "./resources/accessGrants.ts";
import { Admin } from "./resources/admin.ts";
import { ApiKeys } from "./resources/apiKeys.ts";
import { Audit } from "./resources/audit.ts";
import { Auth } from "./resources/auth.ts";
import { AuthoritativeDomains } from "./resources/authoritativeDomains.ts";
import { Devices } from "./resources/devices.ts";
import { Dnssec } from "./resources/dnssec.ts";
import { Domains } from "./resources/domains.ts";
import { Files } from "./resources/files.ts";
import { Folders } from "./resources/folders.ts";
import { NameServers } from "./resources/nameServers.ts";
import { Permissions } from "./resources/permissions.ts";
import { Quotas } from "./resources/quotas.ts";
import { Records } from "./resources/records.ts";
import { ReverseZones } from "./resources/reverseZones.ts";
import { Roles } from "./resources/roles.ts";
import { Settings } from "./resources/settings.ts";
import { Shares } from "./resources/shares.ts";
import { Sync } from "./resources/sync.ts";
import { Templates } from "./resources/templates.ts";
import { Transfers } from "./resources/transfers.ts";
import { Uploads } from "./resources/uploads.ts";
import { Users } from "./resources/users.ts";

/** Every resource of the API, over one transport. */
export class Resources {
  /** Who has access to which records of a zone. */
  readonly accessGrants: AccessGrants;
  /** Partners, tenants, users and groups, for administrators. */
  readonly admin: Admin;
  /** Keys for machines: whose rights they have, and what narrows them. */
  readonly apiKeys: ApiKeys;
  /** Who did what, in a chain that shows if anything was changed. */
  readonly audit: Audit;
  /** Signing in through ScaiKey, the identity provider. */
  readonly auth: Auth;
  readonly authoritativeDomains: AuthoritativeDomains;
  /** Installations of sync clients: their names, and an end to those that are lost. */
  readonly devices: Devices;
  /** How zones are signed: their keys, DS records, and the replacement of keys. */
  readonly dnssec: Dnssec;
  /** Zones: domain names that are served, whose they are and in what state. */
  readonly domains: Domains;
  /** Files, their content and its versions, the trash. */
  readonly files: Files;
  /** Folders and what is in them. */
  readonly folders: Folders;
  readonly nameServers: NameServers;
  /** Who may do what with a share, folder or file, and why. */
  readonly permissions: Permissions;
  /** How much partners, tenants, users, groups and shares may hold, and how much they do. */
  readonly quotas: Quotas;
  /** What is in zones, its journal, and zone files. */
  readonly records: Records;
  readonly reverseZones: ReverseZones;
  /** What users and groups may do where, who has which role, and why somebody may do something. */
  readonly roles: Roles;
  readonly settings: Settings;
  /** Spaces of folders and files, their owners and members. */
  readonly shares: Shares;
  /** What changed since a client last looked. */
  readonly sync: Sync;
  /** Sets of records with variables, for zones that are to have the same. */
  readonly templates: Templates;
  /** Where secondary zones come from, who may fetch primary ones, and the keys that sign that. */
  readonly transfers: Transfers;
  /** Large files in chunks: resumable, in parallel, and without what is there already. */
  readonly uploads: Uploads;
  /** The caller. */
  readonly users: Users;
  /** What all resources send their calls with; other resources can be made over it. */
  readonly transport: Transport;

  constructor(options: ClientOptions) {
    this.transport = new Transport(options);
    this.accessGrants = new AccessGrants(this.transport);
    this.admin = new Admin(this.transport);
    this.apiKeys = new ApiKeys(this.transport);
    this.audit = new Audit(this.transport);
    this.auth = new Auth(this.transport);
    this.authoritativeDomains = new AuthoritativeDomains(this.transport);
    this.devices = new Devices(this.transport);
    this.dnssec = new Dnssec(this.transport);
    this.domains = new Domains(this.transport);
    this.files = new Files(this.transport);
    this.folders = new Folders(this.transport);
    this.nameServers = new NameServers(this.transport);
    this.permissions = new Permissions(this.transport);
    this.quotas = new Quotas(this.transport);
    this.records = new Records(this.transport);
    this.reverseZones = new ReverseZones(this.transport);
    this.roles = new Roles(this.transport);
    this.settings = new Settings(this.transport);
    this.shares = new Shares(this.transport);
    this.sync = new Sync(this.transport);
    this.templates = new Templates(this.transport);
    this.transfers = new Transfers(this.transport);
    this.uploads = new Uploads(this.transport);
    this.users = new Users(this.transport);
  }
}
