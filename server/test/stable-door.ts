import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** An address that stays, while the server behind it is killed and started anew somewhere else. */
export interface StableDoor {
  url: string;
  /** Whoever knocks meanwhile is not let in. */
  leadTo(baseUrl: string): void;
  close(): Promise<void>;
}

export async function openStableDoor(): Promise<StableDoor> {
  let behind: URL | undefined;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket, other: () => Socket | undefined) => {
    sockets.add(socket);
    socket.on("error", () => {}); // Told by `close`, which comes after it.
    socket.on("close", () => {
      sockets.delete(socket);
      other()?.destroy();
    });
  };
  const server = createServer((outside) => {
    const inside = behind && connect(Number(behind.port), behind.hostname);
    keep(outside, () => inside);
    if (!inside) {
      outside.destroy();
      return;
    }
    keep(inside, () => outside);
    outside.pipe(inside);
    inside.pipe(outside);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo(baseUrl) {
      behind = new URL(baseUrl);
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
