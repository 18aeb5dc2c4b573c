create sequence job_application_ids increment by 32;

create table job_applications (
  id                bigint primary key,
  job_post_id       bigint not null references job_posts on delete cascade,
  user_id           bigint not null references users on delete cascade,
  -- No foreign key: its owner may delete the resume, while what was sent is kept.
  resume_id         bigint not null,
  resume_version_id bigint not null references resume_versions,
  cover_letter      text,
  status            text not null check (
    status in ('SUBMITTED', 'IN_REVIEW', 'INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN')),
  created_at        timestamptz not null,
  updated_at        timestamptz not null,

  unique (job_post_id, user_id)
);

create index job_applications_of_post on job_applications (job_post_id, created_at desc, id desc);
create index job_applications_of_user on job_applications (user_id, created_at desc, id desc);
create index job_applications_resume_id on job_applications (resume_id);
create index job_applications_resume_version_id on job_applications (resume_version_id);

create table job_application_changes (
  job_application_id bigint not null references job_applications on delete cascade,
  -- 1 for the submission, then counted on.
  number             integer not null check (number > 0),
  status             text not null,
  -- The poster or the applicant, with either of whom the application goes: no foreign key.
  user_id            bigint not null,
  created_at         timestamptz not null,

  primary key (job_application_id, number)
);
