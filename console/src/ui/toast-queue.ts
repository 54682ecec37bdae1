import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components/Toast";

import type { Message } from "./toast.tsx";

export const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

export function show(message: Message): void {
  queue.add(message, message.tone === "success" ? { timeout: 5_000 } : {});
}
