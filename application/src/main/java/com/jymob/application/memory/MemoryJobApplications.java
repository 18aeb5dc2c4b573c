package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.JobApplications;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class MemoryJobApplications implements JobApplications {
  private final Table<JobApplicationId, JobApplication> applications;
  private final Table<JobApplicationId, List<JobApplicationChange>> histories;
  private final MemoryScreeningTests tests;
  private final AtomicLong lastId = new AtomicLong();

  MemoryJobApplications(Journal journal, MemoryScreeningTests tests) {
    this.tests = tests;
    applications = new Table<>(journal);
    histories = new Table<>(journal);
  }

  Stream<JobApplication> all() {
    return applications.all();
  }

  @Override
  public JobApplicationId nextId() {
    return new JobApplicationId(lastId.incrementAndGet());
  }

  @Override
  public boolean add(JobApplication application) {
    if (applications.all().anyMatch(other -> isSame(application, other))) {
      return false;
    }
    applications.add(application.id(), application);
    histories.add(application.id(), List.of(change(1, application, application.applicant())));
    return true;
  }

  private static boolean isSame(JobApplication one, JobApplication other) {
    return one.applicant().equals(other.applicant()) && one.jobPost().equals(other.jobPost());
  }

  @Override
  public Optional<JobApplication> find(JobApplicationId id) {
    return applications.find(id).map(this::withTest);
  }

  @Override
  public Optional<JobApplication> findForUpdate(JobApplicationId id) {
    return find(id);
  }

  @Override
  public void update(JobApplication application, UserId actor) {
    JobApplicationId id = application.id();
    JobApplication stored = find(id).orElseThrow();
    applications.replace(id, stored.moved(application.status(), application.updatedAt()));
    List<JobApplicationChange> history = changes(id);
    JobApplicationChange latest = change(history.size() + 1, application, actor);
    histories.replace(id, Stream.concat(history.stream(), Stream.of(latest)).toList());
  }

  private static JobApplicationChange change(int number, JobApplication made, UserId actor) {
    return new JobApplicationChange(number, made.status(), actor, made.updatedAt());
  }

  @Override
  public Page<JobApplication> findAllOf(UserId applicant, Slice slice) {
    return page(application -> application.applicant().equals(applicant), slice);
  }

  @Override
  public Page<JobApplication> findAllTo(JobPostId post, Slice slice) {
    return page(application -> application.jobPost().equals(post), slice);
  }

  private Page<JobApplication> page(Predicate<JobApplication> condition, Slice slice) {
    return Newest.page(
        applications.all().filter(condition).map(this::withTest), JobApplication::position, slice);
  }

  private JobApplication withTest(JobApplication application) {
    return tests
        .of(application.id())
        .map(test -> application.tested(test.id()))
        .orElse(application);
  }

  @Override
  public Page<JobApplicationChange> findChanges(JobApplicationId application, Slice slice) {
    return Newest.page(changes(application).stream(), JobApplicationChange::position, slice);
  }

  private List<JobApplicationChange> changes(JobApplicationId application) {
    return histories.find(application).orElse(List.of());
  }
}
