create sequence resume_ids increment by 32;
create sequence resume_version_ids increment by 32;

-- What a resume says at one time; a row never changes. It is complete, since what was sent with an
-- application is kept when the resume is not.
create table resume_versions (
  id         bigint primary key,
  resume_id  bigint not null,
  user_id    bigint not null references users on delete cascade,
  name       text not null,
  type       text not null check (
    type in ('PDF', 'DOCX', 'ODT', 'RTF', 'TEXT', 'MARKDOWN', 'JSON_RESUME')),
  size       integer not null check (size > 0),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The uploaded file, or the text of the JSON Resume.
  content    bytea not null check (length(content) = size),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Most files are compressed already.
alter table resume_versions alter column content set storage external;

create table resumes (
  id         bigint primary key,
  user_id    bigint not null references users on delete cascade,
  version_id bigint not null unique references resume_versions,
  created_at timestamptz not null
);

create index resumes_user_id on resumes (user_id, created_at desc, id desc);
create index resume_versions_user_id on resume_versions (user_id);
