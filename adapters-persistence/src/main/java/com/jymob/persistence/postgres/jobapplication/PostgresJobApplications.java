package com.jymob.persistence.postgres.jobapplication;

import com.jymob.application.port.JobApplications;
import com.jymob.domain.JobApplicationId;
import com.jymob.domain.UserId;
import com.jymob.domain.jobapplication.CoverLetter;
import com.jymob.domain.jobapplication.JobApplication;
import com.jymob.domain.jobapplication.JobApplicationChange;
import com.jymob.domain.jobapplication.JobApplicationStatus;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Slice;
import com.jymob.domain.resume.ResumeId;
import com.jymob.domain.resume.ResumeVersionId;
import com.jymob.domain.screening.ScreeningTestId;
import com.jymob.persistence.postgres.search.Newest;
import com.jymob.persistence.sql.IdBlocks;
import com.jymob.persistence.sql.Query;
import com.jymob.persistence.sql.Row;
import com.jymob.persistence.sql.Sql;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Job applications in PostgreSQL.
 *
 * @param ids of new applications
 */
public record PostgresJobApplications(Sql sql, IdBlocks ids) implements JobApplications {
  private static final String ADD =
      """
      with added as (
        insert into job_applications (
          id, job_post_id, user_id, resume_id, resume_version_id, cover_letter, status,
          created_at, updated_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (job_post_id, user_id) do nothing
        returning id, user_id, status, updated_at
      )
      insert into job_application_changes (job_application_id, number, status, user_id, created_at)
      select id, 1, status, user_id, updated_at
      from added
      """;

  private static final String SELECT =
      """
      select id, job_post_id, user_id, resume_id, resume_version_id, cover_letter, status,
        created_at, updated_at,
        (select user_id from job_posts where id = job_post_id) as poster_id,
        (select id from screening_tests where job_application_id = job_applications.id)
          as screening_test_id
      from job_applications
      """;

  private static final String FIND = SELECT + "where id = ?";

  private static final String FIND_FOR_UPDATE = FIND + " for update";

  private static final String UPDATE =
      """
      with updated as (
        update job_applications set (status, updated_at) = (?, ?)
        where id = ?
        returning id, status, updated_at
      )
      insert into job_application_changes (job_application_id, number, status, user_id, created_at)
      select id, 1 + (select max(number) from job_application_changes where job_application_id = id),
        status, ?, updated_at
      from updated
      """;

  private static final String SELECT_CHANGES =
      """
      select number, status, user_id, created_at
      from job_application_changes
      where job_application_id = ?
      """;

  private static final Newest<JobApplication> NEWEST =
      new Newest<>(
          "created_at", "id", PostgresJobApplications::application, JobApplication::position);

  private static final Newest<JobApplicationChange> NEWEST_CHANGES =
      new Newest<>(
          "created_at", "number", PostgresJobApplications::change, JobApplicationChange::position);

  @Override
  public JobApplicationId nextId() {
    return new JobApplicationId(ids.next(sql));
  }

  @Override
  public boolean add(JobApplication application) {
    CoverLetter letter = application.coverLetter();
    int added =
        sql.update(
            ADD,
            application.id().value(),
            application.jobPost().value(),
            application.applicant().value(),
            application.resume().value(),
            application.resumeVersion().value(),
            letter == null ? null : letter.value(),
            application.status(),
            application.createdAt(),
            application.updatedAt());
    return added > 0;
  }

  @Override
  public Optional<JobApplication> find(JobApplicationId id) {
    return sql.one(FIND, PostgresJobApplications::application, id.value());
  }

  @Override
  public Optional<JobApplication> findForUpdate(JobApplicationId id) {
    return sql.one(FIND_FOR_UPDATE, PostgresJobApplications::application, id.value());
  }

  @Override
  public void update(JobApplication application, UserId actor) {
    sql.update(
        UPDATE,
        application.status(),
        application.updatedAt(),
        application.id().value(),
        actor.value());
  }

  @Override
  public Page<JobApplication> findAllOf(UserId applicant, Slice slice) {
    Query sent = new Query().add(SELECT + "where user_id = ?", applicant.value());
    return NEWEST.page(sql, sent, slice);
  }

  @Override
  public Page<JobApplication> findAllTo(JobPostId post, Slice slice) {
    Query sent = new Query().add(SELECT + "where job_post_id = ?", post.value());
    return NEWEST.page(sql, sent, slice);
  }

  @Override
  public Page<JobApplicationChange> findChanges(JobApplicationId application, Slice slice) {
    return NEWEST_CHANGES.page(sql, new Query().add(SELECT_CHANGES, application.value()), slice);
  }

  private static JobApplication application(Row row) throws SQLException {
    String letter = row.textOrNull("cover_letter");
    Long test = row.numberOrNull("screening_test_id");
    return new JobApplication(
        new JobApplicationId(row.number("id")),
        new JobPostId(row.number("job_post_id")),
        new UserId(row.number("poster_id")),
        new UserId(row.number("user_id")),
        new ResumeId(row.number("resume_id")),
        new ResumeVersionId(row.number("resume_version_id")),
        letter == null ? null : new CoverLetter(letter),
        JobApplicationStatus.valueOf(row.text("status")),
        test == null ? null : new ScreeningTestId(test),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private static JobApplicationChange change(Row row) throws SQLException {
    return new JobApplicationChange(
        row.integer("number"),
        JobApplicationStatus.valueOf(row.text("status")),
        new UserId(row.number("user_id")),
        row.instant("created_at"));
  }
}
