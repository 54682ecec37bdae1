import { ChevronsUpDown, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { SessionUser } from "@waybill/client";

import { Avatar } from "../ui/avatar.tsx";
import { Menu, MenuItem, MenuSection } from "../ui/menu.tsx";
import { toast } from "../ui/toast.tsx";
import { signOut } from "./sign-out.tsx";
import { chooseTheme, chosenTheme, type Theme } from "./theme.ts";

export function UserMenu({ user }: { user: SessionUser | null }) {
  const [theme, setTheme] = useState(chosenTheme);
  const name = user?.name ?? "Account";
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <Menu
      placement="top start"
      trigger={
        <Button
          aria-label={`Account: ${name}`}
          className="flex h-9 min-w-0 cursor-pointer items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover"
        >
          <Avatar name={name} />
          <span className="min-w-0 flex-1 truncate max-lg:hidden">{name}</span>
          <ChevronsUpDown
            aria-hidden="true"
            className="size-3.5 shrink-0 text-muted max-lg:hidden"
          />
        </Button>
      }
    >
      <MenuSection
        title={user?.email ?? "Theme"}
        aria-label="Theme"
        selectionMode="single"
        selectedKeys={[theme]}
      >
        <MenuItem id="light" icon={<Sun />} onAction={() => choose("light")}>
          Light
        </MenuItem>
        <MenuItem id="dark" icon={<Moon />} onAction={() => choose("dark")}>
          Dark
        </MenuItem>
        <MenuItem id="system" icon={<Monitor />} onAction={() => choose("system")}>
          As the system
        </MenuItem>
      </MenuSection>
      <MenuSection title="Session" aria-label="Session">
        <MenuItem id="sign-out" icon={<LogOut />} onAction={() => signOut().catch(sayFailed)}>
          Log out
        </MenuItem>
      </MenuSection>
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
