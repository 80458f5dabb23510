/** How somebody signed in, in the words of RFC 8176: with a password, or with a code of their device too. */
export function methodsOf(hasSecondFactor: boolean): string[] {
  return hasSecondFactor ? ["pwd", "otp", "mfa"] : ["pwd"];
}
