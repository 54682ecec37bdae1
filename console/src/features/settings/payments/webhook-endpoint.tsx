import { ChevronDown } from "lucide-react";

import { CopyButton } from "../../../ui/copy-button.tsx";
import { Link } from "../../../ui/link.tsx";
import { stripeEvents } from "./stripe-events.ts";

/** What Stripe has to be told: where to send its events, and which. */
export function WebhookEndpoint({ url }: { url: string }) {
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="font-medium">Webhook URL</h3>
        <p className="text-muted">
          Add an endpoint with this address under{" "}
          <Link
            href="https://dashboard.stripe.com/webhooks"
            target="_blank"
            rel="noreferrer"
            className="underline"
          >
            Developers, Webhooks
          </Link>{" "}
          in Stripe&apos;s dashboard, with API version{" "}
          <span className="whitespace-nowrap">2024-10-28</span> or newer.
        </p>
        <div className="mt-2 flex flex-wrap items-start gap-2">
          <code
            aria-label="Webhook URL"
            className="min-w-0 flex-1 basis-64 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-all select-all"
          >
            {url}
          </code>
          <CopyButton text={url} label="Copy URL" />
        </div>
      </div>
      <EventList />
    </div>
  );
}

function EventList() {
  const events = stripeEvents.flatMap((group) => group.events);
  return (
    <details className="group rounded-md border border-line">
      <summary className="flex min-h-10 cursor-pointer items-center justify-between gap-3 px-3 py-1.5 font-medium hover:bg-hover">
        Events to subscribe to
        <span className="flex items-center gap-2 font-normal text-muted">
          {events.length}
          <ChevronDown
            aria-hidden="true"
            className="size-4 transition-transform group-open:rotate-180"
          />
        </span>
      </summary>
      <div className="border-t border-line p-3">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <p className="min-w-0 flex-1 basis-64 text-muted">
            All of these and no others: each tells something that Waybill keeps.
          </p>
          <CopyButton size="sm" text={events.join("\n")} label="Copy the list" />
        </div>
        <div className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {stripeEvents.map(({ title, events: names }) => (
            <section key={title} aria-label={`Events: ${title}`}>
              <h4 className="text-xs font-medium text-muted">{title}</h4>
              <ul>
                {names.map((name) => (
                  <li key={name}>
                    <code className="font-mono text-sm break-all">{name}</code>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </details>
  );
}
