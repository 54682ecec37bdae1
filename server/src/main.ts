import { explainFailure, startWaybill } from "./start-waybill.ts";

// The process of production: node server/src/main.ts --role api|worker|all
try {
  const { address } = await startWaybill(process.argv.slice(2), console.log);
  console.log(`Waybill serves ${address}`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
