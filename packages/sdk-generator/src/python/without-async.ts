/** The blocking twin of the asynchronous runtime. A line that ends in `# async-only` is not in it. */
export function withoutAsync(source: string): string {
  const lines = source.split("\n").filter((line) => !line.endsWith("# async-only"));
  return replacements.reduce((text, [from, to]) => text.replace(from, to), lines.join("\n"));
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [
    /"""Sends calls\. .*?"""/s,
    '"""Sends calls: the blocking twin of `_runtime/async_transport.py`, of which it is made."""',
  ],
  [/^import asyncio$/m, "import threading"],
  [/asyncio\.Lock/g, "threading.Lock"],
  [/asyncio\.sleep/g, "time.sleep"],
  [/from collections\.abc import .*/, "from collections.abc import Callable, Iterable, Iterator, Mapping"],
  [/from \.\._generated\.version/, "from .version"],
  [/^from \.(call|errors|hooks|options)/gm, "from .._runtime.$1"],
  [/Awaitable\[((?:[^[\]]|\[[^\]]*\])*)\]/g, "$1"],
  [/\basync (def|with|for)\b/g, "$1"],
  [/\bawait /g, ""],
  [/__a(iter|enter|exit)__/g, "__$1__"],
  [/\ba(close|iter_bytes|read)\b/g, "$1"],
  [/\basync_(?=[a-z])/g, ""],
  [/\b(_?)Async(?=[A-Z])/g, "$1"],
];
