/** What PostgreSQL runs with, given on its command line so that a new version of ours changes them for old data too. */
export function postgresSettings(port: number, durable: boolean): string[] {
  return Object.entries({ ...settings, ...(durable ? {} : forgetful), port }).map(
    ([name, value]) => `--${name}=${value}`,
  );
}

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  max_connections: 100,
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: 1.1,
  jit: "off",
  autovacuum: "on",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  // Nothing replicates from here, so the log needs to hold only what a crash recovery reads.
  wal_level: "minimal",
  max_wal_senders: 0,
  wal_buffers: "16MB",
  min_wal_size: "256MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  timezone: "UTC",
  log_timezone: "UTC",
  log_destination: "stderr",
  logging_collector: "off",
  log_min_messages: "warning",
  // Statements carry names and addresses; the log of an embedded database is not where those belong.
  log_min_error_statement: "panic",
  log_checkpoints: "off",
};

const forgetful = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  shared_buffers: "64MB",
  wal_buffers: "4MB",
  min_wal_size: "80MB",
};
