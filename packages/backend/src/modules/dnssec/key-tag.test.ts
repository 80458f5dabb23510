import { expect, test } from "vitest";
import { keyTagOf } from "./key-tag.ts";

test("a key's tag is that of RFC 4034, of whatever algorithm", () => {
  const ofTheRfc =
    "256 3 5 AQOeiiR0GOMYkDshWoSKz9Xz fwJr1AYtsmx3TGkJaNXVbfi/ 2pHm822aJ5iI9BMzNXxeYCmZ DRD99WYwYqUSdjMmmAphXdvx egXd/M5+X7OrzKBaMbCVdFLU Uh6DhweJBjEVv5f2wwjM9Xzc nOf+EPbtG9DMBmADjFDc2w/r ljwvFw==";
  expect(keyTagOf(ofTheRfc)).toBe(60485);
  // As PowerDNS counts it.
  const elliptic = "257 3 13 WLCBIqzHR/2fMcR+eyNqi9MJbQXPECKVzllSADCN88OMWVGjSrW8jm1hfJ4EXvqNmNSIgyInjZjQVcCh/AyuVg==";
  expect(keyTagOf(elliptic)).toBe(27909);
});
