import { useEffect, useMemo, useRef, useState, type InputEvent, type ReactNode } from "react";
import { Form as AriaForm } from "react-aria-components/Form";
import type { FieldError } from "@waybill/client";

import { describeError, fieldErrorsOf } from "../errors.ts";
import { Notice } from "./notice.tsx";

interface FormProps {
  /** What the service answered to the last attempt. */
  error: unknown;
  onSubmit: () => void;
  children: ReactNode;
  className?: string;
}

/**
 * A field is named by its JSON pointer (`/lines/0/sku`), so what the service says about a place stands at that place.
 * What it says about no field of the form, or about the whole, stands above.
 */
export function Form({ error, onSubmit, children, className = "flex flex-col gap-4" }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const errors = useMemo(() => fieldErrorsOf(error), [error]);
  const [changed, setChanged] = useState<readonly string[]>([]);
  const byPointer = useMemo(
    () =>
      Object.fromEntries(
        errors
          .filter(({ pointer }) => !changed.includes(pointer))
          .map(({ pointer, detail }) => [pointer, detail]),
      ),
    [errors, changed],
  );
  const [unplaced, setUnplaced] = useState<FieldError[]>([]);
  useEffect(() => {
    setChanged([]);
    setUnplaced(errors.filter(({ pointer }) => !hasField(form.current, pointer)));
    if (errors.length > 0) focusFirstInvalid(form.current);
  }, [errors]);
  // A refusal goes when its field is changed, not when that is left: pressing a button leaves the field, and what goes
  // then moves the button away from under the pointer. React hears of it, and no listener of the element's own: what is
  // drawn anew before React knows what was written takes it back.
  const forget = ({ target }: InputEvent<HTMLDivElement>) => {
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const name = isText ? target.name : "";
    if (Object.hasOwn(byPointer, name)) setChanged([...changed, name]);
  };
  const isWhole = error != null && errors.length === 0;
  return (
    <AriaForm
      ref={form}
      className={className}
      validationErrors={byPointer}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {(isWhole || unplaced.length > 0) && <FormError error={error} unplaced={unplaced} />}
      <div className="contents" onInput={forget}>
        {children}
      </div>
    </AriaForm>
  );
}

function FormError({ error, unplaced }: { error: unknown; unplaced: FieldError[] }) {
  const { title, detail, requestId } = describeError(error);
  return (
    <Notice tone="danger" title={title}>
      {unplaced.length === 0 && <p>{detail}</p>}
      {unplaced.map(({ pointer, detail: reason }) => (
        <p key={pointer}>
          <code className="font-mono">{pointer}</code> {reason}
        </p>
      ))}
      {requestId !== undefined && (
        <p className="mt-1 text-xs text-muted">
          Request <code className="font-mono select-all">{requestId}</code>
        </p>
      )}
    </Notice>
  );
}

function hasField(form: HTMLFormElement | null, pointer: string): boolean {
  const name = CSS.escape(pointer);
  return form?.querySelector(`[name="${name}"], [data-pointer="${name}"]`) != null;
}

function focusFirstInvalid(form: HTMLFormElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid] button")?.focus(),
  );
}
