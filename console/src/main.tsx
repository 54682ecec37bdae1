import "./app.css";

import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { isSignedOut } from "./errors.ts";
import { openQueryClient } from "./query-client.ts";
import { openRouter } from "./router.tsx";
import { followLinks } from "./shell/follow-links.ts";
import { SessionEnded } from "./shell/session-ended.tsx";
import { reloadAfterRelease } from "./shell/reload-after-release.ts";
import { followTheme } from "./shell/theme.ts";
import { ToastHost } from "./ui/toast.tsx";

const queryClient = openQueryClient();
const router = openRouter(queryClient);
followLinks(router);
followTheme();
reloadAfterRelease();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root, {
  // Not being signed in is met by the sign-in page, and is nobody's fault.
  onCaughtError: (error) => {
    if (!isSignedOut(error)) console.error(error);
  },
}).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <SessionEnded />
      <ToastHost />
    </QueryClientProvider>
  </StrictMode>,
);
