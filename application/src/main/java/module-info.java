/** JyMob's use cases, the ports that they ask of the world, and stores in memory. */
module com.jymob.application {
  requires static org.jspecify;
  requires transitive com.jymob.domain;

  exports com.jymob.application.account;
  exports com.jymob.application.idempotency;
  exports com.jymob.application.jobapplication;
  exports com.jymob.application.jobpost;
  exports com.jymob.application.memory;
  exports com.jymob.application.oauth;
  exports com.jymob.application.oauth.consent;
  exports com.jymob.application.port;
  exports com.jymob.application.port.oauth;
  exports com.jymob.application.problem;
  exports com.jymob.application.resume;
  exports com.jymob.application.screening;
  exports com.jymob.application.user;
}
