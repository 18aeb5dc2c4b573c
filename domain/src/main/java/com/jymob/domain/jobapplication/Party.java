package com.jymob.domain.jobapplication;

/** Between whom an application runs; nobody is both. */
public enum Party {
  POSTER,
  APPLICANT
}
