import type { Role } from "@waybill/contract";
import { html, type Html } from "../../../platform/html.ts";
import { page } from "../page.ts";

/** A login that a demo shows to everyone. */
export interface DemoLogin {
  email: string;
  password: string;
  role: Role;
}

export interface SignInPage {
  /** Where the form goes: the page's own path. */
  action: string;
  email: string;
  fault: string | undefined;
  demoLogins: readonly DemoLogin[];
}

export function signInPage({ action, email, fault, demoLogins }: SignInPage): string {
  return page(
    "Sign in",
    html`<h1>Sign in to Waybill</h1>
      <p>The order desk of your team.</p>
      ${fault === undefined ? "" : html`<p class="fault" role="alert">${fault}</p>`}
      <form class="fields" method="post" action="${action}">
        <label
          >Email address<input
            name="email"
            type="email"
            value="${email}"
            autocomplete="username"
            required
            ${email === "" ? html`autofocus` : ""}
        /></label>
        <label
          >Password<input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${email === "" ? "" : html`autofocus`}
        /></label>
        <button type="submit">Sign in</button>
      </form>
      ${demoLogins.length === 0 ? "" : demo(action, demoLogins)}`,
  );
}

function demo(action: string, logins: readonly DemoLogin[]): Html {
  return html`<section class="demo" aria-labelledby="demo">
    <h2 id="demo">Look around as</h2>
    <p>These logins exist in the demo only.</p>
    <ul>
      ${logins.map((login) => demoLogin(action, login))}
    </ul>
  </section>`;
}

/** A form of its own, so that one click signs in without any script. */
function demoLogin(action: string, { email, password, role }: DemoLogin): Html {
  return html`<li>
    <form method="post" action="${action}">
      <input type="hidden" name="email" value="${email}" />
      <input type="hidden" name="password" value="${password}" />
      <button type="submit">
        <span>${nameOf[role]}</span>
        <span class="may">${may[role]}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6 3.5L10.5 8 6 12.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </button>
    </form>
  </li>`;
}

const nameOf = {
  viewer: "Viewer",
  agent: "Agent",
  manager: "Manager",
  admin: "Admin",
} satisfies Record<Role, string>;

const may = {
  viewer: "Sees everything, changes nothing",
  agent: "Places orders, ships them, takes payments",
  manager: "Orders, prices, products and stock",
  admin: "Everything, in both tenants",
} satisfies Record<Role, string>;
