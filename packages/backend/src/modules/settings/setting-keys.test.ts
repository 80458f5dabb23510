import { expect, test } from "vitest";
import { settingFault } from "./setting-keys.ts";

test.for(["0", "604801", "", " 60", "60 ", "6e1", "0x3c", "1.5", "-1", "060", "sixty", "99999999999"])(
  "%j is no time to live, and what would be one is told",
  (value) => {
    expect(settingFault("validation.challenge_ttl", value)).toBe("expected a whole number from 1 to 604800, as text");
  },
);

test.for(["1", "60", "604800"])("%j is one", (value) => {
  expect(settingFault("validation.challenge_ttl", value)).toBeUndefined();
});
