// Ids as the service makes them, for tests that never reach a real one.
export const orderId = "ord_01jd3k8q9wf2m5x7v0c4b6n8ta";
export const tenantId = "ten_01jd3k8q9wf2m5x7v0c4b6n8ta";
export const otherTenantId = "ten_01jd3k8q9wf2m5x7v0c4b6n8tb";
