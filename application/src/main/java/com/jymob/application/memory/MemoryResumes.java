package com.jymob.application.memory;

import com.jymob.application.memory.table.Journal;
import com.jymob.application.memory.table.Table;
import com.jymob.application.port.Resumes;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeVersionId;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class MemoryResumes implements Resumes {
  @SuppressWarnings("ArrayRecordComponent")
  private record Version(Resume resume, byte[] bytes) {}

  private final Table<ResumeId, ResumeVersionId> current;
  private final Table<ResumeVersionId, Version> versions;
  private final MemoryJobApplications applications;
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicLong lastVersionId = new AtomicLong();

  MemoryResumes(Journal journal, MemoryJobApplications applications) {
    this.applications = applications;
    current = new Table<>(journal);
    versions = new Table<>(journal);
  }

  @Override
  public ResumeId nextId() {
    return new ResumeId(lastId.incrementAndGet());
  }

  @Override
  public ResumeVersionId nextVersionId() {
    return new ResumeVersionId(lastVersionId.incrementAndGet());
  }

  @Override
  public void add(Resume resume, ResumeFile file) {
    versions.add(resume.version(), new Version(resume, file.bytes()));
    current.add(resume.id(), resume.version());
  }

  @Override
  public Optional<Resume> find(ResumeId id) {
    return current.find(id).map(this::version);
  }

  @Override
  public Optional<Resume> findForUpdate(ResumeId id) {
    return find(id);
  }

  @Override
  public Optional<Resume> findSentTo(UserId poster, ResumeId id) {
    return applications
        .all()
        .filter(application -> application.resume().equals(id))
        .filter(application -> application.poster().equals(poster))
        .max(Comparator.comparing(JobApplication::position))
        .map(JobApplication::resumeVersion)
        .map(this::version);
  }

  @Override
  public Optional<Resume> findSentWith(JobApplicationId application, UserId party, ResumeId id) {
    return applications
        .find(application)
        .filter(sent -> sent.resume().equals(id) && sent.isVisibleTo(party))
        .map(JobApplication::resumeVersion)
        .map(this::version);
  }

  @Override
  public Page<Resume> findAllOf(UserId owner, Slice slice) {
    return Newest.page(
        current.all().map(this::version).filter(resume -> resume.isOwnedBy(owner)),
        Resume::position,
        slice);
  }

  @Override
  public byte[] bytes(ResumeVersionId version) {
    return versions.find(version).orElseThrow().bytes();
  }

  @Override
  public void update(Resume resume, ResumeFile file) {
    replace(resume, file.bytes());
  }

  @Override
  public void rename(Resume resume) {
    replace(resume, bytes(current.find(resume.id()).orElseThrow()));
  }

  private void replace(Resume resume, byte[] bytes) {
    ResumeVersionId before = current.find(resume.id()).orElseThrow();
    versions.add(resume.version(), new Version(resume, bytes));
    current.replace(resume.id(), resume.version());
    letGo(before);
  }

  @Override
  public void remove(ResumeId id) {
    current.remove(id).ifPresent(this::letGo);
  }

  private void letGo(ResumeVersionId version) {
    if (applications.all().noneMatch(sent -> sent.resumeVersion().equals(version))) {
      versions.remove(version);
    }
  }

  private Resume version(ResumeVersionId id) {
    return versions.find(id).orElseThrow().resume();
  }
}
