package com.jymob.domain.jobapplication;

import com.jymob.domain.UserId;
import java.time.Instant;

/**
 * One entry of an application's history.
 *
 * @param position 1 for the submission, then counted on
 * @param status what the application became
 * @param actor who made it so
 */
public record JobApplicationChange(
    int position, JobApplicationStatus status, UserId actor, Instant createdAt) {}
