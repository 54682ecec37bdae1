import { explainFailure, startWaybill } from "./start-waybill.ts";

// The process of production: node server/src/main.ts --role api|worker|all
try {
  const { address, config } = await startWaybill(process.argv.slice(2), console.log);
  console.log(`Waybill serves ${address}`);
  if (config.paymentSandbox) {
    console.log(`Cards are tried out at ${config.paymentSandbox.publicUrl}`);
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
