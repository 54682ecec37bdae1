create table tenants (
  tenant_id uuid primary key,
  version integer not null default 1,
  slug text not null unique,
  name text not null,
  currency text not null,
  time_zone text not null,
  locale text not null,
  return_window_days integer not null check (return_window_days >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select make_tenant_scoped('tenants', 'select, update');
select open_to_system('tenants', 'select, insert');

-- People, known by what their issuer says of them. Only the system door sees them: a tenant knows its members.
create table users (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  -- As the issuer last told it, in lower case. Only a verified one opens a membership or an invitation.
  email text not null,
  email_verified boolean not null,
  name text not null,
  created_at timestamptz not null,
  unique (issuer, subject)
);
select open_to_system('users', 'select, insert, update');

create table sessions (
  id_hash bytea primary key,
  user_id uuid not null references users,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on sessions (user_id);
create index on sessions (expires_at);
select open_to_system('sessions', 'select, insert, update, delete');

create table members (
  tenant_id uuid not null references tenants,
  id uuid not null,
  version integer not null default 1,
  -- Null until the person signs in for the first time with this email address.
  user_id uuid references users,
  email text not null,
  name text not null,
  role text not null check (role in ('viewer', 'agent', 'manager', 'admin')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- A removed member keeps the row: histories and assignments name it.
  removed_at timestamptz,
  primary key (tenant_id, id)
);
create unique index members_email_key on members (tenant_id, email) where removed_at is null;
create unique index members_user_key on members (tenant_id, user_id) where removed_at is null and user_id is not null;
create index members_by_name on members (tenant_id, name, id);
-- For the system door, which finds the tenants of a person.
create index members_of_user on members (user_id) where removed_at is null;
create index members_waiting on members (email) where removed_at is null and user_id is null;
select make_tenant_scoped('members');
select open_to_system('members', 'select, insert, update');

create table invitations (
  tenant_id uuid not null references tenants,
  id uuid not null,
  email text not null,
  role text not null check (role in ('viewer', 'agent', 'manager', 'admin')),
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  -- Who accepted, so that accepting again by the same person answers the same.
  accepted_by uuid references users,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
create unique index invitations_open_key on invitations (tenant_id, email) where accepted_at is null and revoked_at is null;
create index invitations_by_token on invitations (token_hash);
select make_tenant_scoped('invitations');
select open_to_system('invitations', 'select, update');

create table api_keys (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash bytea not null,
  permissions text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  primary key (tenant_id, id)
);
create index api_keys_by_secret on api_keys (secret_hash);
select make_tenant_scoped('api_keys');
select open_to_system('api_keys', 'select, insert, update');

create table audit_entries (
  tenant_id uuid not null,
  id uuid not null,
  actor_type text not null,
  actor_id uuid,
  actor_name text not null,
  operation text not null,
  target_id text,
  request_id text not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
select make_tenant_scoped('audit_entries', 'select, insert');
