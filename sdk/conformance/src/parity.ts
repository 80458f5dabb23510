/** A table of how many scenarios of each group each SDK passes, of those that it was asked to play. */
export function parityTable(
  groups: ReadonlyMap<string, readonly string[]>,
  verdicts: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): string {
  const sdks = [...verdicts.keys()].toSorted();
  const line = (cells: readonly string[]) => `  ${cells.map((cell) => cell.padEnd(13)).join("")}`;
  const rows = [...groups].map(([group, names]) =>
    line([
      group,
      ...sdks.map((sdk) => {
        const played = names.flatMap((name) => verdicts.get(sdk)?.get(name) ?? []).length === 0;
        const asked = names.filter((name) => verdicts.get(sdk)?.has(name));
        const passed = asked.filter((name) => verdicts.get(sdk)?.get(name)?.length === 0);
        return `${played ? "yes" : "NO"} ${passed.length}/${asked.length}`;
      }),
    ]),
  );
  return [line(["", ...sdks]), ...rows].join("\n");
}
