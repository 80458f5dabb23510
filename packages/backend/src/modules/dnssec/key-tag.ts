/** The number by which DS and RRSIG records name a key (RFC 4034, appendix B): a sum over the DNSKEY record. */
export function keyTagOf(dnskey: string): number {
  const [flags, protocol, algorithm, ...key] = dnskey.split(" ");
  const head = Buffer.from([Number(flags) >> 8, Number(flags) & 0xff, Number(protocol), Number(algorithm)]);
  const data = Buffer.concat([head, Buffer.from(key.join(""), "base64")]);
  const sum = data.reduce((total, byte, i) => total + (i % 2 === 0 ? byte << 8 : byte), 0);
  return (sum + (sum >>> 16)) & 0xffff;
}
