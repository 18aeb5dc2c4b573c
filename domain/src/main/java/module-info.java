/** JyMob's values, states and rules, in plain Java. */
module com.jymob.domain {
  requires static org.jspecify;

  exports com.jymob.domain;
  exports com.jymob.domain.user;
}
