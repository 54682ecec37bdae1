import { createClient } from "@waybill/client";

/** The browser holds the session's cookie; no token ever reaches the page. */
export const api = createClient({ baseUrl: location.origin, auth: { cookie: true } });
