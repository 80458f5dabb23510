import { isHostname, NameError, readName } from "../../domain-name.ts";
import { type Field, FieldError } from "./field.ts";

/** Any domain name. */
export function domainName<const Name extends string>(name: Name): Field<Name> {
  return {
    name,
    read: (words, context) => {
      const token = words.peek();
      const text = words.takeWord();
      try {
        return readName(text, context);
      } catch (err) {
        if (err instanceof NameError) throw new FieldError(err.message, token);
        throw err;
      }
    },
  };
}

/** The name of a host: letters, digits and hyphens (RFC 1123). `root`: a single dot is taken too, and means that there is none. */
export function hostname<const Name extends string>(
  name: Name,
  options: { readonly root?: boolean } = {},
): Field<Name> {
  const anyName = domainName(name);
  return {
    name,
    read: (words, context) => {
      const token = words.peek();
      const host = anyName.read(words, context);
      if (host === "." && options.root === true) return host;
      if (/^(\d+\.){4}$/.test(host) || token?.text.match(/^(\d+\.){3}\d+$/)) {
        throw new FieldError("is an address; it has to be the name of a host", token);
      }
      if (!isHostname(host))
        throw new FieldError("is not the name of a host: letters, digits and hyphens between dots", token);
      return host;
    },
  };
}
