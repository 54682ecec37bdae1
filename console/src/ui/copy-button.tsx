import { Check, Copy } from "lucide-react";
import { useState } from "react";

import { Button, type ButtonProps } from "./button.tsx";

interface CopyButtonProps extends Omit<ButtonProps, "children" | "icon" | "onPress"> {
  text: string;
  /** Unless given, "Copy". */
  label?: string;
}

/** Where the clipboard is forbidden nothing happens: what stands beside it can be selected. */
export function CopyButton({ text, label = "Copy", ...props }: CopyButtonProps) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  const isCopied = copied === text;
  return (
    <Button
      {...props}
      icon={isCopied ? <Check /> : <Copy />}
      onPress={() => void copy().catch(() => setCopied(undefined))}
    >
      {isCopied ? "Copied" : label}
    </Button>
  );
}
