const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The same text as HTML: paragraphs where lines are empty. Nothing in the text becomes markup. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")
    .split(/(?:\r?\n){2,}/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\r?\n/g, "<br>\n")}</p>`);
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${paragraphs.join("\n")}\n</body></html>\n`;
}
