import { operationObject, type Transform } from "../document.ts";
import { apiKeyScheme, bearerScheme } from "../info.ts";

/**
 * The generator knows no scopes and says nothing of operations that need no token. Says of each operation who may call it: to
 * machines in `security` and `x-scope`, to people at the end of the description.
 */
export const declareSecurity: Transform = (document, operations) => {
  for (const operation of operations) {
    const object = operationObject(document, operation);
    const { auth, credential, scope } = operation.op;
    const byKey = credential === "person" ? [] : [{ [apiKeyScheme]: [] }];
    object.security = auth === "token" ? [{ [bearerScheme]: [] }, ...byKey] : [];
    if (scope === undefined) continue;
    object["x-scope"] = scope;
    object.description = [object.description, `Needs the scope \`${scope}\`.`].filter(Boolean).join("\n\n");
  }
};
