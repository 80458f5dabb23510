import { z } from "zod";

export const nodeNameMaxBytes = 255;

const encoder = new TextEncoder();

// Device names of Windows: a file of that name cannot be opened there, whatever its extension.
const windowsDevice = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

interface Rule {
  readonly breaks: (name: string) => boolean;
  readonly message: string;
}

// Zero-width joiners stay allowed: emoji and Persian need them.
// In the order in which they are reported; each says what would be right.
const rules: readonly Rule[] = [
  { breaks: (name) => name.length === 0, message: "a name has at least one character" },
  { breaks: (name) => !name.isWellFormed(), message: "a name is well-formed Unicode, without unpaired surrogates" },
  { breaks: (name) => /[/\\]/.test(name), message: "a name does not contain / or \\; folders are named by their id" },
  {
    breaks: (name) => /\p{Cc}/u.test(name),
    message: "a name does not contain control characters",
  },
  {
    breaks: (name) => /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/.test(name),
    message: "a name does not contain invisible or text-direction characters, which make one name look like another",
  },
  { breaks: (name) => name === "." || name === "..", message: "a name is not . or .." },
  {
    breaks: (name) => /^\s|[\s.]$/u.test(name),
    message: "a name does not begin with a space or end with a space or dot",
  },
  {
    breaks: (name) => windowsDevice.test(name),
    message: "a name is not a device name of Windows such as CON, NUL or COM1",
  },
  {
    breaks: (name) => encoder.encode(name).length > nodeNameMaxBytes,
    message: `a name has at most ${nodeNameMaxBytes} bytes in UTF-8`,
  },
];

/** What is wrong with a file or folder name that is already in NFC; undefined when nothing is. */
export function nodeNameProblem(name: string): string | undefined {
  return rules.find((rule) => rule.breaks(name))?.message;
}

/**
 * The name of a file or folder. Any spelling is taken and stored in NFC, so that a name typed on a Mac and on Windows is the
 * same name. Names differ when their bytes differ: `a.txt` and `A.txt` are two files. See docs/names.md.
 */
export const NodeName = z
  .string()
  .max(4 * nodeNameMaxBytes)
  .transform((name) => name.normalize("NFC"))
  .superRefine((name, context) => {
    const message = nodeNameProblem(name);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  })
  .meta({
    description:
      "The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control characters.",
    examples: ["report.pdf"],
    override: { type: "string", minLength: 1, maxLength: 255 },
  });
