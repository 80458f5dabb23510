export interface BrowserPage {
  /** Where the browser ended up: a page of ScaiKey, or the address at an application that it was sent to. */
  url: string;
  status: number;
  /** Empty for an application's address, which is not opened. */
  html: string;
}

/**
 * What tests need of a browser to sign in at the development ScaiKey: it keeps cookies, follows redirects within ScaiKey,
 * and stops where one leads to an application.
 */
export class SignInBrowser {
  readonly #scaikeyUrl: string;
  readonly #cookies = new Map<string, string>();

  constructor(scaikeyUrl: string) {
    this.#scaikeyUrl = scaikeyUrl;
  }

  /** Opens an authorization URL and, where the sign-in page is shown, chooses the person with that id, with a second factor or without. */
  async signIn(authorizationUrl: string, userId: string, hasSecondFactor = false): Promise<BrowserPage> {
    const page = await this.open(authorizationUrl);
    const form = { user: userId, ...(hasSecondFactor && { second_factor: "yes" }) };
    return page.url.includes("/interaction/") ? this.open(page.url, form) : page;
  }

  /** Opens a page, or posts a form to it. */
  async open(url: string, form?: Record<string, string>): Promise<BrowserPage> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    this.#keepCookies(response.headers.getSetCookie());
    const location = response.headers.get("location");
    if (!location) return { url, status: response.status, html: await response.text() };
    const next = new URL(location, url).href;
    return next.startsWith(`${this.#scaikeyUrl}/`) ? this.open(next) : { url: next, status: response.status, html: "" };
  }

  #keepCookies(lines: string[]): void {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
