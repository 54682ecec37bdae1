import { useSyncExternalStore } from "react";

import { Notice } from "../ui/notice.tsx";

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <div className="mb-4">
      <Notice tone="warning" title="You are offline">
        What you see may be out of date. Changes are sent when the connection is back.
      </Notice>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}
