export { fulfilmentOperations } from "./operations.ts";
