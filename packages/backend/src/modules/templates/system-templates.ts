import type { TemplateId } from "@scai/contract";
import type { TemplateRecord, TemplateVariable } from "@scai/db";

export interface SystemTemplate {
  readonly id: TemplateId;
  readonly name: string;
  readonly description: string;
  readonly variables: readonly TemplateVariable[];
  readonly records: readonly TemplateRecord[];
}

const needed = (name: string, description: string): TemplateVariable => ({
  name,
  description,
  required: true,
  default: null,
});
const optional = (name: string, description: string): TemplateVariable => ({
  ...needed(name, description),
  required: false,
});
const preset = (name: string, description: string, text: string): TemplateVariable => ({
  ...optional(name, description),
  default: text,
});
const record = (name: string, type: string, content: string): TemplateRecord => ({ name, type, content, ttl: null });

const dmarc = record("_dmarc", "TXT", '"v=DMARC1; p=${dmarcPolicy}; rua=mailto:${reportsTo}"');
const dmarcVariables = [
  preset("dmarcPolicy", "What becomes of mail that is not ours: none, quarantine or reject.", "quarantine"),
  preset("reportsTo", "The address that reports are sent to.", "postmaster@${domain}"),
];

/** The templates that every installation has. A migration writes them into the database, and a test holds that to be the same as this. */
export const systemTemplates: readonly SystemTemplate[] = [
  {
    id: "tpl_00000000000000000000000001",
    name: "Web and mail",
    description: "A web server and a mail server of one's own.",
    variables: [
      needed("webIpv4", "The web server's IPv4 address."),
      optional("webIpv6", "The web server's IPv6 address."),
      needed("mailIpv4", "The mail server's IPv4 address."),
      optional("mailIpv6", "The mail server's IPv6 address."),
      ...dmarcVariables,
    ],
    records: [
      record("@", "A", "${webIpv4}"),
      record("@", "AAAA", "${webIpv6}"),
      record("www", "CNAME", "${domain}."),
      record("mail", "A", "${mailIpv4}"),
      record("mail", "AAAA", "${mailIpv6}"),
      record("@", "MX", "10 mail.${domain}."),
      record("@", "TXT", '"v=spf1 mx -all"'),
      dmarc,
    ],
  },
  {
    id: "tpl_00000000000000000000000002",
    name: "Mail provider",
    description: "Mail at a provider, with SPF, DKIM and DMARC.",
    variables: [
      needed("mailServer", "The provider's mail server: the whole name, without the dot at its end."),
      optional("backupMailServer", "A second one, for when the first does not answer."),
      needed("spfInclude", "The name that the provider has its SPF record at."),
      needed("dkimSelector", "The provider's DKIM selector."),
      needed("dkimKey", "The public DKIM key in base64: what stands behind p=."),
      ...dmarcVariables,
    ],
    records: [
      record("@", "MX", "10 ${mailServer}."),
      record("@", "MX", "20 ${backupMailServer}."),
      record("@", "TXT", '"v=spf1 include:${spfInclude} -all"'),
      record("${dkimSelector}._domainkey", "TXT", '"v=DKIM1; k=rsa; p=${dkimKey}"'),
      dmarc,
    ],
  },
  {
    id: "tpl_00000000000000000000000003",
    name: "ACME delegation",
    description: "Lets another zone answer the challenges by which certificates are had (RFC 8555).",
    variables: [
      needed("target", "The name that answers in place of this zone: the whole name, without the dot at its end."),
      optional("issuer", "The only authority that may issue certificates, such as letsencrypt.org."),
    ],
    records: [record("_acme-challenge", "CNAME", "${target}."), record("@", "CAA", '0 issue "${issuer}"')],
  },
  {
    id: "tpl_00000000000000000000000004",
    name: "Parked domain",
    description:
      "A name that is kept and not used: no mail comes from it or goes to it, and nobody gets a certificate for it.",
    variables: [
      optional("webIpv4", "The address of a page that says so."),
      preset("issuer", "Who may issue certificates; a semicolon means nobody.", ";"),
    ],
    records: [
      record("@", "A", "${webIpv4}"),
      record("www", "A", "${webIpv4}"),
      record("@", "MX", "0 ."),
      record("@", "TXT", '"v=spf1 -all"'),
      record("_dmarc", "TXT", '"v=DMARC1; p=reject"'),
      record("*._domainkey", "TXT", '"v=DKIM1; p="'),
      record("@", "CAA", '0 issue "${issuer}"'),
    ],
  },
];
