const pieceMaxLength = 1_000_000;

/**
 * Rows as JSON arrays for `json_table`, none much longer than a statement should be. A statement with one such parameter is made and read in a
 * fraction of the time of one with a parameter for each field, which is what counts for a zone of many thousand records.
 */
export function* jsonPieces(rows: readonly object[]): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length > 0 && length + text.length > pieceMaxLength) {
      yield `[${piece.join(",")}]`;
      piece = [];
      length = 0;
    }
    piece.push(text);
    length += text.length + 1;
  }
  if (piece.length > 0) yield `[${piece.join(",")}]`;
}
