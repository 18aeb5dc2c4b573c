package com.jymob.bootstrap.demo;

import com.jymob.application.oauth.CreateOwnClient;
import com.jymob.application.port.Stores;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.problem.ProblemUuid;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.user.EmailAddress;
import com.jymob.domain.user.PasswordHash;
import com.jymob.domain.user.PersonName;
import com.jymob.domain.user.Role;
import com.jymob.domain.user.Roles;
import com.jymob.domain.user.User;
import java.time.Instant;

/** Puts a {@link DemoContent} into empty stores; what others name comes first. */
final class Filling {
  private final DemoContent content;
  private final Stores stores;
  private final Instant now;
  private final Named<UserId> people = new Named<>();
  private final Named<ProblemUuid> problems = new Named<>();
  private final Named<JobPost> posts = new Named<>();
  private final Named<Resume> resumes = new Named<>();

  Filling(DemoContent content, Stores stores, Instant now) {
    this.content = content;
    this.stores = stores;
    this.now = now;
  }

  void run(PasswordHash password, CreateOwnClient createOwnClient) {
    for (DemoPerson person : content.people()) {
      UserId id = stores.users().nextId();
      stores.users().add(user(id, person, password));
      createOwnClient.in(stores, id);
      people.put(person.email(), id);
    }
    content.problems().forEach(this::add);
    content.jobPosts().forEach(this::add);
    content.resumes().forEach(this::add);
    DemoHiring hiring = new DemoHiring(stores, now, problems, posts, resumes);
    content.jobApplications().forEach(hiring::add);
  }

  private User user(UserId id, DemoPerson person, PasswordHash password) {
    User user =
        User.register(
            id,
            new EmailAddress(person.email()),
            new PersonName(person.name()),
            Roles.chosen(person.roles()),
            password,
            now);
    return content.hasProblemsOf(person) ? user.awarded(Role.PROBLEM_DATABASE_EDITOR, now) : user;
  }

  private void add(DemoProblem problem) {
    ProblemUuid uuid = stores.problems().nextUuid();
    stores.problems().add(problem.createdBy(people.get(problem.creator()), uuid, now));
    problems.put(problem.name(), uuid);
  }

  private void add(DemoJobPost told) {
    JobPost post =
        told.postedBy(people.get(told.poster()), stores.jobPosts().nextId(), problems, now);
    stores.jobPosts().add(post);
    posts.put(told.title(), post);
  }

  private void add(DemoResume told) {
    ResumeFile file = told.content();
    Resume resume =
        told.ownedBy(
            people.get(told.owner()),
            stores.resumes().nextId(),
            stores.resumes().nextVersionId(),
            file,
            now);
    stores.resumes().add(resume, file);
    resumes.put(told.file(), resume);
  }
}
