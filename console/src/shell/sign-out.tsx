import { Button } from "../ui/button.tsx";

/** The session ends on the server; the page is loaded anew so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  const response = await fetch("/auth/logout", {
    method: "POST",
    headers: { "x-waybill-console": "1" },
    redirect: "manual",
  });
  if (response.type !== "opaqueredirect" && !response.ok && response.status !== 401) {
    throw new Error(`Logging out answered ${response.status}`);
  }
  location.assign("/");
}

export function SignOutButton() {
  return <Button onPress={() => signOut().catch(() => location.reload())}>Log out</Button>;
}
