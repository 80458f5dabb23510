import { AppError, type AppErrorOptions, type ErrorCode, type TenantId } from "@scai/contract";

/** Somebody who is known by their credential although they may not act. */
export interface Refused {
  readonly kind: "user" | "api_key";
  readonly id: string;
  readonly name: string;
  readonly tenantId: TenantId;
}

/** Refuses a caller whose credential says who they are. That is for the audit log; the caller is told what any other error would tell. */
export class RefusedError extends AppError {
  readonly who: Refused;

  constructor(code: ErrorCode, who: Refused, options?: AppErrorOptions) {
    super(code, options);
    this.who = who;
  }
}
