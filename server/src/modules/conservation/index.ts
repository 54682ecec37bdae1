export { checkConservation, laws, mostRows, type Breach } from "./check-conservation.ts";
