import {
  addSchema,
  isReference,
  type OpenApiDocument,
  type Reference,
  refTo,
  type SchemaObject,
  type Transform,
} from "../document.ts";
import { requestSchemas, responseSchemas, visitSchemas } from "../schemas.ts";

/** What a list of values that stands in several places is called, and the member of a component where it is at home. */
const homes: Readonly<Record<string, string>> = {
  AccountStatus: "User.status",
  AceType: "AclEntry.aceType",
  AdminRole: "User.adminRole",
  ApiKeyScope: "ApiKey.scopes",
  ApiKeyStatus: "ApiKey.status",
  AssignableShareRole: "Invitation.role",
  AuditActorKind: "AuditEvent.actorKind",
  AuditCategory: "AuditEvent.category",
  AuditSeverity: "AuditEvent.severity",
  ConflictResolution: "SyncConflict.resolution",
  DeviceKind: "Device.kind",
  GroupType: "Group.type",
  InvitationStatus: "Invitation.status",
  OnNameTaken: "MoveFileInput.onNameTaken",
  OnRecordConflict: "ApplyTemplateInput.onConflict",
  Permission: "AclEntry.permissions",
  PrincipalType: "Member.principalType",
  QuotaLimitType: "Quota.limitType",
  QuotaTargetType: "Quota.targetType",
  RecordChangeKind: "RecordChange.kind",
  RecordChangeState: "RecordChange.state",
  RecordType: "NewRecord.type",
  ResourceType: "Acl.resourceType",
  RolePermission: "MyContext.permissions",
  RolePermissionPattern: "CreateRoleInput.permissions",
  RoleScope: "RoleAssignment.scope",
  ShareRole: "Member.role",
  TemplateType: "Template.type",
  TenantStatus: "Tenant.status",
  TsigAlgorithm: "TsigKey.algorithm",
  ValidationType: "Validation.type",
  WitnessSight: "ValidationWitness.sight",
  ZoneStatus: "Zone.status",
  ZoneType: "Zone.type",
};

/** The generator writes an enum out wherever it is used, of which clients in languages with nominal types would get a type each. */
export const nameSharedEnums: Transform = (document) => {
  const components = new Set<SchemaObject | Reference>(Object.values(document.components?.schemas ?? {}));
  const names = new Map<string, string>();
  for (const [name, home] of Object.entries(homes)) {
    const values = valuesAt(document, home);
    if (values !== undefined) names.set(JSON.stringify(values), name);
  }
  visitSchemas(document, [...requestSchemas(document), ...responseSchemas(document)], (schema) => {
    const { enum: values } = schema;
    const name = values === undefined ? undefined : names.get(JSON.stringify(values));
    if (values === undefined || name === undefined || components.has(schema)) return;
    addSchema(document, name, { type: "string", enum: values });
    delete schema.type;
    delete schema.enum;
    Object.assign(schema, refTo("schemas", name));
  });
};

/** The values that a member may have, or that may be in it; undefined where the document has no such member. */
function valuesAt(document: OpenApiDocument, home: string): readonly unknown[] | undefined {
  const [component = "", member = ""] = home.split(".");
  const owner = document.components?.schemas?.[component];
  const schema = owner === undefined || isReference(owner) ? undefined : owner.properties?.[member];
  let found: readonly unknown[] | undefined;
  visitSchemas(document, [schema], (one) => {
    found ??= one.enum;
  });
  return found;
}
