/** A table of how many scenarios of each group each SDK passes. */
export function parityTable(
  groups: ReadonlyMap<string, readonly string[]>,
  sdks: readonly string[],
  verdicts: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): string {
  const width = Math.max(...sdks.map((sdk) => sdk.length), 7) + 2;
  const line = (cells: readonly string[]) => `  ${cells.map((cell, i) => cell.padEnd(i === 0 ? 12 : width)).join("")}`;
  const rows = [...groups].map(([group, names]) =>
    line([
      group,
      ...sdks.map(
        (sdk) => `${names.filter((name) => verdicts.get(sdk)?.get(name)?.length === 0).length}/${names.length}`,
      ),
    ]),
  );
  return [line(["scenarios", ...sdks]), ...rows].join("\n");
}
