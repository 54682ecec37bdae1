import type { Contract } from "./contract-model.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

/** problems.ts, permissions.ts and currencies.ts: the contract's closed tables, as frozen values. */
export function emitTables({ problems, roles, currencies }: Contract): Promise<SourceFile>[] {
  return [
    typeScriptFile(
      "contract/src/problems.ts",
      `/** Each problem's status and title, and whether the same request may succeed later. */
      export const problems = ${frozen(problems)};

      /** The problems with a given status. */
      export type ProblemCodeWith<Status extends number> = {
        [Code in keyof typeof problems]: (typeof problems)[Code]["status"] extends Status ? Code : never;
      }[keyof typeof problems];
      `,
    ),
    typeScriptFile(
      "contract/src/permissions.ts",
      `import type { Permission, Role } from "./schemas.ts";\n`,
      `/** What each role may do, with what it inherits. */
      export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = ${frozen(roles)};\n`,
    ),
    typeScriptFile(
      "contract/src/currencies.ts",
      `/** ISO 4217: how many digits of a currency stand behind the point. */
      export const currencyDigits = ${frozen(currencies)};

      export type CurrencyCode = keyof typeof currencyDigits;

      /** Whether a text is the code of a currency that is in circulation. */
      export const isCurrency = (text: string): text is CurrencyCode => Object.hasOwn(currencyDigits, text);
      `,
    ),
  ];
}

const frozen = (value: unknown): string => `Object.freeze(${JSON.stringify(value)} as const)`;
