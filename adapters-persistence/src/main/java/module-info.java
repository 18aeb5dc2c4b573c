/** What JyMob remembers: the embedded PostgreSQL, and what keeps secrets at rest. */
module com.jymob.persistence {
  requires static org.jspecify;
  requires transitive com.jymob.application;
  requires java.sql;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.tukaani.xz;

  exports com.jymob.persistence;
  exports com.jymob.persistence.embedded;
}
