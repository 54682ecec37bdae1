import type { Role } from "@waybill/client";

import { ListOption } from "../../ui/list-option.tsx";
import { Select } from "../../ui/select.tsx";
import { roleWords } from "./role-words.ts";

export function RoleSelect({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  return (
    <Select
      label="Role"
      name="/role"
      description={roleWords[value].description}
      value={value}
      onChange={(key) => onChange(key as Role)} // the keys are the roles
    >
      {Object.entries(roleWords).map(([id, { label }]) => (
        <ListOption key={id} id={id} textValue={label} />
      ))}
    </Select>
  );
}
