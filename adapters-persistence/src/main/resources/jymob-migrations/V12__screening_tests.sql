create sequence screening_test_ids increment by 32;

create table screening_tests (
  id                 bigint primary key,
  job_application_id bigint not null unique references job_applications on delete cascade,
  job_post_id        bigint not null references job_posts on delete cascade,
  user_id            bigint not null references users on delete cascade,
  start_time         timestamptz not null,
  last_saved_time    timestamptz,
  expires_at         timestamptz not null,
  submitted_at       timestamptz,
  verified_at        timestamptz,
  updated_at         timestamptz not null
);

create index screening_tests_of_user on screening_tests (user_id, start_time desc, id desc);
create index screening_tests_of_post on screening_tests (job_post_id, start_time desc, id desc);

-- Whole copies, which stay as they were whatever becomes of the problems: no foreign key to them.
create table screening_test_problems (
  screening_test_id bigint not null references screening_tests on delete cascade,
  problem_id        bigint not null,
  position          integer not null check (position > 0),
  creator_id        bigint not null,
  type              text not null,
  statement         text not null,
  choice_letters    text[] not null,
  choice_texts      text[] not null,
  difficulty        integer,
  correct_solution  text,
  shared            boolean not null,
  tags              text[] not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  -- Given by the poster; what is scored by itself is computed.
  score             numeric(5, 2) check (score between 0 and 100),
  comment           text,

  primary key (screening_test_id, problem_id),
  check (comment is null or score is not null)
);

create sequence submitted_solution_ids increment by 32;

create table submitted_solutions (
  id                bigint primary key,
  screening_test_id bigint not null,
  problem_id        bigint not null,
  solution          text not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,

  unique (screening_test_id, problem_id),
  foreign key (screening_test_id, problem_id) references screening_test_problems on delete cascade
);
