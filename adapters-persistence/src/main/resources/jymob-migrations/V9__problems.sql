create sequence problem_ids increment by 32;

create table problems (
  id               bigint primary key,
  user_id          bigint not null references users on delete cascade,
  type             text not null check (
    type in ('FIND_THE_BUG', 'MULTIPLE_CHOICE', 'PROGRAMMING', 'PUZZLE', 'SIMPLE')),
  statement        text not null,
  -- The same number of both, in the order of the alphabet.
  choice_letters   text[] not null,
  choice_texts     text[] not null,
  difficulty       integer check (difficulty between 1 and 10),
  correct_solution text,
  shared           boolean not null,
  tags             text[] not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,

  -- Computed from the columns above, for lists and filters.
  listed_at        timestamptz not null generated always as (created_at) stored,
  tags_folded      text[] not null,
  words            tsvector not null,
  word_sequence    text not null,

  check (cardinality(choice_letters) = cardinality(choice_texts)),
  check ((cardinality(choice_letters) > 0) = (type = 'MULTIPLE_CHOICE'))
);

create index problems_shared on problems (listed_at desc, id desc) where shared;
create index problems_user_id on problems (user_id, listed_at desc, id desc);
create index problems_words on problems using gin (words);
create index problems_tags on problems using gin (tags_folded);

-- As the poster named them; those that the poster may no longer use, or that are gone, do not count.
alter table job_posts add column problem_ids bigint[] not null default '{}';
