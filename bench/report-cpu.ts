// Preloaded into every process that is measured: the same meter for the service and for the floor.
process.on("message", (message) => {
  if (message === "cpu") process.send?.(process.cpuUsage());
});
// Listening for messages must not keep a process alive that wants to end.
process.channel?.unref();
