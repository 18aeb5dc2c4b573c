package com.jymob.domain.jobpost;

/** On what terms somebody is hired. */
public enum EmploymentType {
  FULL_TIME,
  PART_TIME,
  CONTRACT,
  INTERNSHIP,
  TEMPORARY
}
