create extension if not exists pg_trgm;

create sequence job_post_ids increment by 32;

create table job_posts (
  id                 bigint primary key,
  user_id            bigint not null references users on delete cascade,
  title              text not null,
  description        text not null,
  company            text not null,
  location           text,
  remote             text check (remote in ('NO', 'HYBRID', 'YES')),
  employment_type    text check (
    employment_type in ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY')),
  salary_min         numeric(14, 2) check (salary_min >= 0),
  salary_max         numeric(14, 2) check (salary_max >= salary_min),
  salary_currency    text,
  salary_period      text check (salary_period in ('HOUR', 'DAY', 'MONTH', 'YEAR')),
  skills             text[] not null,
  status             text not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
  closes_at          timestamptz,
  test_minutes       integer not null check (test_minutes > 0),
  published_at       timestamptz,
  applications_count integer not null default 0 check (applications_count >= 0),
  created_at         timestamptz not null,
  updated_at         timestamptz not null,

  -- Computed by the program from the columns above, for lists and filters.
  listed_at          timestamptz not null,
  company_folded     text not null,
  location_folded    text,
  skills_folded      text[] not null,
  salary_yearly_max  numeric(18, 2),
  words              tsvector not null,
  word_sequence      text not null,

  check ((coalesce(salary_min, salary_max) is null) = (salary_currency is null)),
  check ((salary_currency is null) = (salary_period is null))
);

create index job_posts_open on job_posts (listed_at desc, id desc) where status = 'OPEN';
create index job_posts_user_id on job_posts (user_id, listed_at desc, id desc);
create index job_posts_words on job_posts using gin (words);
create index job_posts_skills on job_posts using gin (skills_folded);
create index job_posts_company on job_posts using gin (company_folded gin_trgm_ops);
create index job_posts_location on job_posts using gin (location_folded gin_trgm_ops);
