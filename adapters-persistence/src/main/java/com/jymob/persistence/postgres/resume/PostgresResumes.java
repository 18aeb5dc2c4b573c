package com.jymob.persistence.postgres.resume;

import com.jymob.application.port.Resumes;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.DocumentType;
import com.jymob.domain.resume.JsonResume;
import com.jymob.domain.resume.Resume;
import com.jymob.domain.resume.ResumeContent;
import com.jymob.domain.resume.ResumeFile;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeName;
import com.jymob.domain.resume.ResumeVersionId;
import com.jymob.domain.resume.Sha256;
import com.jymob.domain.resume.Upload;
import com.jymob.persistence.postgres.search.Newest;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Resumes in PostgreSQL.
 *
 * @param ids of new resumes
 * @param versionIds of new versions
 */
public record PostgresResumes(Sql sql, IdBlocks ids, IdBlocks versionIds) implements Resumes {
  private static final String ADD_VERSION =
      """
      insert into resume_versions
        (id, resume_id, user_id, name, type, size, sha256, content, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ADD =
      "insert into resumes (id, user_id, version_id, created_at) values (?, ?, ?, ?)";

  /** The bytes of an upload stay where they are. */
  private static final String COLUMNS =
      """
      select version.id, resume_id, version.user_id, name, type, size, sha256,
        case type when 'JSON_RESUME' then convert_from(content, 'UTF8') end as json_resume,
        version.created_at, updated_at
      """;

  private static final String FIND =
      COLUMNS + "from resumes join resume_versions version on version.id = version_id\n";

  private static final String FIND_SENT_TO =
      COLUMNS
          + """
          from resume_versions version
          where version.id = (
            select resume_version_id
            from job_applications application join job_posts post on post.id = job_post_id
            where resume_id = ? and post.user_id = ?
            order by application.created_at desc, application.id desc
            limit 1)
          """;

  private static final String FIND_SENT_WITH =
      COLUMNS
          + """
          from resume_versions version
          where version.id = (
            select resume_version_id
            from job_applications application join job_posts post on post.id = job_post_id
            where application.id = ? and resume_id = ? and ? in (application.user_id, post.user_id))
          """;

  private static final String WITH_ID = "where resumes.id = ?";

  private static final String LOCK = "select id from resumes where id = ? for update";

  private static final String BYTES = "select content from resume_versions where id = ?";

  private static final String ADD_RENAMED_VERSION =
      """
      insert into resume_versions
        (id, resume_id, user_id, name, type, size, sha256, content, created_at, updated_at)
      select ?, resume_id, user_id, ?, type, size, sha256, content, created_at, ?
      from resume_versions where id = (select version_id from resumes where id = ?)
      """;

  /** What was sent is kept. Who sends it holds the resume, so none is sent meanwhile. */
  private static final String NOBODY_HAS_IT =
      "and not exists (select from job_applications where resume_version_id = version.id)";

  private static final String UPDATE =
      """
      with before as (
        select id, version_id from resumes where id = ?
      ), updated as (
        update resumes set version_id = ? from before where resumes.id = before.id
      )
      delete from resume_versions version
      using before where version.id = before.version_id
      """
          + NOBODY_HAS_IT;

  private static final String REMOVE =
      """
      with removed as (
        delete from resumes where id = ? returning version_id
      )
      delete from resume_versions version
      using removed where version.id = removed.version_id
      """
          + NOBODY_HAS_IT;

  private static final Newest<Resume> NEWEST =
      new Newest<>("resumes.created_at", "resumes.id", PostgresResumes::read, Resume::position);

  @Override
  public ResumeId nextId() {
    return new ResumeId(ids.next(sql));
  }

  @Override
  public ResumeVersionId nextVersionId() {
    return new ResumeVersionId(versionIds.next(sql));
  }

  @Override
  public void add(Resume resume, ResumeFile file) {
    addVersion(resume, file);
    sql.update(
        ADD,
        resume.id().value(),
        resume.owner().value(),
        resume.version().value(),
        resume.createdAt());
  }

  private void addVersion(Resume resume, ResumeFile file) {
    ResumeContent content = resume.content();
    sql.update(
        ADD_VERSION,
        resume.version().value(),
        resume.id().value(),
        resume.owner().value(),
        resume.name().value(),
        content.type(),
        content.size(),
        content.sha256().hex(),
        file.bytes(),
        resume.createdAt(),
        resume.updatedAt());
  }

  @Override
  public Optional<Resume> find(ResumeId id) {
    return sql.one(FIND + WITH_ID, PostgresResumes::read, id.value());
  }

  @Override
  public Optional<Resume> findForUpdate(ResumeId id) {
    // A join would look for the next version in what it saw before it waited, and find none.
    return sql.one(LOCK, row -> row.number("id"), id.value()).flatMap(locked -> find(id));
  }

  @Override
  public Optional<Resume> findSentTo(UserId poster, ResumeId id) {
    return sql.one(FIND_SENT_TO, PostgresResumes::read, id.value(), poster.value());
  }

  @Override
  public Optional<Resume> findSentWith(JobApplicationId application, UserId party, ResumeId id) {
    return sql.one(
        FIND_SENT_WITH, PostgresResumes::read, application.value(), id.value(), party.value());
  }

  @Override
  public Page<Resume> findAllOf(UserId owner, Slice slice) {
    Query owned = new Query().add(FIND + "where resumes.user_id = ?", owner.value());
    return NEWEST.page(sql, owned, slice);
  }

  @Override
  public byte[] bytes(ResumeVersionId version) {
    return sql.one(BYTES, row -> row.bytes("content"), version.value()).orElseThrow();
  }

  @Override
  public void update(Resume resume, ResumeFile file) {
    addVersion(resume, file);
    moveTo(resume);
  }

  @Override
  public void rename(Resume resume) {
    sql.update(
        ADD_RENAMED_VERSION,
        resume.version().value(),
        resume.name().value(),
        resume.updatedAt(),
        resume.id().value());
    moveTo(resume);
  }

  private void moveTo(Resume resume) {
    sql.update(UPDATE, resume.id().value(), resume.version().value());
  }

  @Override
  public void remove(ResumeId id) {
    sql.update(REMOVE, id.value());
  }

  private static Resume read(Row row) throws SQLException {
    return new Resume(
        new ResumeId(row.number("resume_id")),
        new UserId(row.number("user_id")),
        new ResumeVersionId(row.number("id")),
        new ResumeName(row.text("name")),
        readContent(row),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private static ResumeContent readContent(Row row) throws SQLException {
    DocumentType type = DocumentType.valueOf(row.text("type"));
    return type == DocumentType.JSON_RESUME
        ? JsonResume.kept(row.text("json_resume"))
        : new Upload(type, row.integer("size"), new Sha256(row.text("sha256")));
  }
}
