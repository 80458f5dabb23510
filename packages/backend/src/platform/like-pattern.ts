/** The LIKE pattern for "contains this text", whatever the text holds. */
export function likePattern(text: string): string {
  return `%${prefixPattern(text)}`;
}

/** The LIKE pattern for "begins with this text". */
export function prefixPattern(text: string): string {
  return `${text.replace(/[\\%_]/g, "\\$&")}%`;
}
