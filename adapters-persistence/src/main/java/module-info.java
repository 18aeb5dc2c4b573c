/** What JyMob remembers: stores in PostgreSQL, a server of its own, what keeps secrets at rest. */
module com.jymob.persistence {
  requires static org.jspecify;
  requires transitive com.jymob.application;
  requires com.google.crypto.tink;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires java.sql;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.apache.tika.core;
  requires org.bouncycastle.provider;
  requires org.tukaani.xz;

  exports com.jymob.persistence;
  exports com.jymob.persistence.embedded;
  exports com.jymob.persistence.migration;
  exports com.jymob.persistence.postgres;
  exports com.jymob.persistence.upload;
  exports com.jymob.persistence.vault;
}
