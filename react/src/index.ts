export {
  invalidateAfter,
  mutation,
  type MutationSettings,
  type MutationVariables,
} from "./mutation.ts";
export { operationKey } from "./operation.ts";
export { prefetch } from "./prefetch.ts";
export { useWaybill, WaybillProvider } from "./provider.ts";
export { pages, query, type ListName } from "./query.ts";
export { updateOptimistically } from "./update-optimistically.ts";
