/** The LIKE pattern for "contains this text", whatever the text holds. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
