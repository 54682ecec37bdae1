import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components/Toast";

import { IconButton } from "./icon-button.tsx";
import { queue } from "./toast-queue.ts";

export function ToastRegion() {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label="Messages"
      className="fixed right-4 bottom-20 left-4 z-50 flex flex-col-reverse gap-2 sm:left-auto sm:w-88 lg:bottom-4"
    >
      {({ toast: shown }) => (
        <Toast
          toast={shown}
          className="flex animate-rise items-start gap-3 rounded-lg bg-raised p-3 text-ink shadow-raised"
        >
          {shown.content.tone === "success" ? (
            <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-success-ink" />
          ) : (
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-danger-ink" />
          )}
          <ToastContent className="flex min-w-0 flex-1 flex-col">
            <Text slot="title" className="font-medium">
              {shown.content.title}
            </Text>
            {shown.content.detail !== undefined && (
              <Text slot="description" className="text-sm text-muted">
                {shown.content.detail}
              </Text>
            )}
          </ToastContent>
          <IconButton slot="close" label="Dismiss" icon={<X />} className="-m-1.5" />
        </Toast>
      )}
    </AriaToastRegion>
  );
}
