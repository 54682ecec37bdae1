import { ChevronsUpDown, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { SessionUser } from "@waybill/client";

import { Avatar } from "../ui/avatar.tsx";
import { Menu, type MenuEntry } from "../ui/menu.tsx";
import { toast } from "../ui/toast.tsx";
import { signOut } from "./sign-out.tsx";
import { chooseTheme, chosenTheme, type Theme } from "./theme.ts";

export function UserMenu({ user }: { user: SessionUser | null }) {
  const [theme, setTheme] = useState(chosenTheme);
  const name = user?.name ?? "Account";
  const themeEntry = (id: Theme, label: string, icon: ReactNode): MenuEntry => ({
    id,
    label,
    icon,
    isSelected: theme === id,
    onAction: () => {
      chooseTheme(id);
      setTheme(id);
    },
  });
  const themes = [
    themeEntry("light", "Light", <Sun />),
    themeEntry("dark", "Dark", <Moon />),
    themeEntry("system", "As the system", <Monitor />),
  ];
  const logOut = {
    id: "log-out",
    label: "Log out",
    icon: <LogOut />,
    onAction: () => void signOut().catch(sayFailed),
  };
  return (
    <Menu
      label="Account"
      placement="top start"
      sections={[
        { title: "Theme", entries: themes },
        { title: user?.email ?? "Session", entries: [logOut] },
      ]}
      className="flex h-9 min-w-0 cursor-pointer items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover"
    >
      <Avatar name={name} />
      <span className="sr-only">Account:</span>
      <span className="min-w-0 flex-1 truncate max-lg:sr-only">{name}</span>
      <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0 text-muted max-lg:hidden" />
    </Menu>
  );
}

function sayFailed(): void {
  toast({
    tone: "danger",
    title: "Logging out failed",
    detail: "Check the connection and try again.",
  });
}
