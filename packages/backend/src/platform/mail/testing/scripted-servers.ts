import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";

/** How a server takes the next mails. */
export type Behaviour = "accept" | "refuse" | "busy" | "silent";

export interface ScriptedServer {
  readonly url: string;
  behaviour: Behaviour;
  /** Everything that came over the line. */
  readonly received: string[];
  close(): void;
}

/** A mail server that speaks just enough SMTP. */
export async function startScriptedSmtp(): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let inData = false;
    let text = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    if (scripted.behaviour !== "silent") say("220 scripted");
    socket.on("data", (chunk) => {
      text += chunk;
      for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        scripted.received.push(line);
        if (inData) {
          if (line !== ".") continue;
          inData = false;
          say("250 taken");
        } else if (line.startsWith("RCPT") && scripted.behaviour === "refuse") say("550 no such mailbox");
        else if (line.startsWith("RCPT") && scripted.behaviour === "busy") say("451 come back later");
        else if (line === "DATA") {
          inData = true;
          say("354 go on");
        } else if (line === "STARTTLS") say("502 not here");
        else if (line === "QUIT") socket.end("221 bye\r\n");
        else say("250 ok");
      }
    });
  });
  const scripted = await listening(server, "smtp", () => {
    for (const socket of sockets) socket.destroy();
  });
  return scripted;
}

/** A ScaiSend that answers as it is told to. */
export async function startScriptedScaiSend(): Promise<ScriptedServer> {
  const answers = {
    accept: [202, { message_id: "m1" }, {}],
    refuse: [400, { errors: [{ message: "The from address is not valid", field: "from" }] }, {}],
    busy: [429, { detail: "Rate limit exceeded" }, { "retry-after": "120" }],
  } as const;
  const server = createHttpServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (scripted.behaviour === "silent") return;
    const { method, url, headers } = request;
    scripted.received.push(`${method} ${url} ${headers.authorization}`, body);
    const [status, answer, more] = answers[scripted.behaviour];
    response.writeHead(status, { "content-type": "application/json", ...more }).end(JSON.stringify(answer));
  });
  const scripted = await listening(server, "http", () => server.closeAllConnections());
  return scripted;
}

async function listening(server: Server, protocol: string, cut: () => void): Promise<ScriptedServer> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `${protocol}://127.0.0.1:${port}`,
    behaviour: "accept",
    received: [],
    close() {
      cut();
      server.close();
    },
  };
}
