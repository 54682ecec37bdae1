export {
  brokenLawsOf,
  checkConservation,
  laws,
  mostRows,
  type Breach,
} from "./check-conservation.ts";
export { nightlyCheck } from "./nightly-check.ts";
export { openBrokenLaws } from "./broken-laws.ts";
