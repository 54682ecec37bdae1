/** PostgreSQL sees none of our environment: a stray PGDATA, PGOPTIONS, LC_ALL or LD_PRELOAD would change what it does. */
export const bareEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === "win32" ? undefined : { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
