export { example, exampleId } from "./example.ts";
export { fakeClock, type FakeClock } from "./fake-clock.ts";
export { fakeTransport, type FakeTransport, type Interruption } from "./fake-transport.ts";
export type { OperationContext, OperationHandlers } from "./answer-operation.ts";
export { mswHandlers, type Http } from "./msw-handlers.ts";
export { problem } from "./problem.ts";
