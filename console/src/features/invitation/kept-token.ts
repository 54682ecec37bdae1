const key = "waybill.invitation";

/**
 * The token stands behind the address's `#`, which never reaches a server and is lost on the way through signing in.
 * So it is kept by the tab until it is used, and taken out of the address and the history at once.
 */
export function keepToken(): void {
  const token = location.hash.slice(1);
  if (token === "") return;
  sessionStorage.setItem(key, token);
  history.replaceState(history.state, "", location.pathname);
}

export function keptToken(): string | null {
  return sessionStorage.getItem(key);
}

export function forgetToken(): void {
  sessionStorage.removeItem(key);
}
