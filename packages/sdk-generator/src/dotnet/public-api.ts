/**
 * What of C# sources their users can see, one declaration a line, in the order of the types' names: so that a change of it is seen in a
 * review. Reads sources as the SDK's are written: one declaration to a statement, its type's at the lowest indentation.
 */
export function publicApiOf(sources: Readonly<Record<string, string>>): string {
  const types = Object.values(sources)
    .flatMap(typesIn)
    .sort((a, b) => (a.head < b.head ? -1 : 1));
  return `${types.map(({ head, members }) => [head, ...members.map((member) => `  ${member}`)].join("\n")).join("\n")}\n`;
}

interface Declared {
  readonly head: string;
  readonly members: readonly string[];
}

function typesIn(source: string): Declared[] {
  const parts = source.split(/^(?=(?:public|internal) )/m).slice(1);
  return parts.flatMap((part) => {
    if (!part.startsWith("public ")) return [];
    const [head = ""] = /^[^{;]+/.exec(part) ?? [];
    const isInterface = / interface /.test(head);
    const body = part.slice(head.length).replaceAll(/^ *(\/\/.*|\[.*)\n/gm, "");
    const pattern = isInterface
      ? /^ {4}(?=[A-Za-z])[\s\S]*?(?=;| =>|\n {4}\{| \{)/gm
      : /^ {4}(?:public|protected) [\s\S]*?(?=;| =>|\n {4}\{| \{ get| \{$| : base| : this)/gm;
    const members = Array.from(body.matchAll(pattern), ([text]) => oneLine(text) + accessorsOf(body, text));
    return [{ head: oneLine(head), members }];
  });
}

function accessorsOf(body: string, declaration: string): string {
  const rest = body.slice(body.indexOf(declaration) + declaration.length);
  return /^ (\{ get;[^}]*\})/.exec(rest)?.[1]?.replace(/^/, " ") ?? "";
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("( ", "(");
}
