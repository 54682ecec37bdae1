export { returnsOperations, type ReturnOptions } from "./operations.ts";
