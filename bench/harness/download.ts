import { connect } from "node:net";

/**
 * Downloads over a connection of its own and counts the bytes, which is all it does with them: they are read into one buffer again
 * and again, so that the client costs little more than the kernel's copy. Throws unless as many arrive as the answer announced.
 */
export function download(url: string, headers: Readonly<Record<string, string>>, sizeBytes: number): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n${lines.join("")}\r\n`;
  return new Promise((resolve, reject) => {
    let head = "";
    let bodyBytes = 0;
    const take = (length: number, buffer: Uint8Array): boolean => {
      if (head.endsWith("\r\n\r\n")) {
        bodyBytes += length;
        return true;
      }
      const text = head + Buffer.from(buffer.subarray(0, length)).toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      if (end !== -1) bodyBytes += text.length - end - 4;
      head = end === -1 ? text : text.slice(0, end + 4);
      return true;
    };
    const socket = connect({
      host: hostname,
      port: Number(port),
      onread: { buffer: Buffer.allocUnsafeSlow(1 << 18), callback: take },
    });
    socket.once("error", reject);
    socket.once("close", () => {
      if (head.startsWith("HTTP/1.1 200 ") && bodyBytes === sizeBytes) resolve();
      else reject(new Error(`${url}: ${head.split("\r\n", 1)[0]}, ${bodyBytes} of ${sizeBytes} bytes`));
    });
    socket.write(request);
  });
}
