/** JyMob's values, states and rules, in plain Java. */
module com.jymob.domain {
  requires static org.jspecify;

  exports com.jymob.domain;
  exports com.jymob.domain.idempotency;
  exports com.jymob.domain.jobapplication;
  exports com.jymob.domain.jobpost;
  exports com.jymob.domain.json;
  exports com.jymob.domain.oauth;
  exports com.jymob.domain.page;
  exports com.jymob.domain.problem;
  exports com.jymob.domain.resume;
  exports com.jymob.domain.screening;
  exports com.jymob.domain.search;
  exports com.jymob.domain.user;
}
