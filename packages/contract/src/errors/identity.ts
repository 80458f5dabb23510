import { defineErrors } from "./define-errors.ts";

export const authErrors = defineErrors("auth", {
  token_missing: { status: 401, title: "This needs an access token" },
  token_invalid: { status: 401, title: "The access token is not valid" },
  insufficient_scope: { status: 403, title: "The access token does not cover this operation" },
  grant_invalid: { status: 401, title: "ScaiKey refused the code or refresh token" },
  provider_unavailable: { status: 503, title: "ScaiKey does not answer", retryable: true },
});

export const identityErrors = defineErrors("identity", {
  tenant_suspended: { status: 403, title: "This tenant is suspended" },
  user_suspended: { status: 403, title: "This user is suspended" },
});
