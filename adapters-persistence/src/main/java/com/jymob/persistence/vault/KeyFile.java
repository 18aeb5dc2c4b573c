package com.jymob.persistence.vault;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.jymob.persistence.CannotStart;
import com.jymob.persistence.file.AllOrNothing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/** The file that holds the vault's keys, in Tink's JSON. */
record KeyFile(Path path) {
  Aead aead() {
    try {
      if (Files.notExists(path)) {
        make();
      }
      requirePrivate();
      return TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(path), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
          .getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (IOException e) {
      throw new CannotStart(
          "The key file %s cannot be read or made: %s %s"
              .formatted(path, e.getClass().getSimpleName(), e.getMessage()),
          e);
    } catch (GeneralSecurityException e) {
      throw new CannotStart(
          "The key file " + path + " holds no keys for sealing: bring back the one that was there.",
          e);
    }
  }

  private void make() throws IOException, GeneralSecurityException {
    KeysetHandle keys =
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    String json =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    PathUtils.createParentDirectories(path);
    AllOrNothing.privateFile(path, json.getBytes(StandardCharsets.UTF_8));
  }

  private void requirePrivate() throws IOException {
    if (!Set.of(OWNER_READ, OWNER_WRITE).containsAll(Files.getPosixFilePermissions(path))) {
      throw new CannotStart(
          "The key file "
              + path
              + " is open to others: if nobody took the key, make the file its owner's alone"
              + " (chmod 600).");
    }
  }
}
