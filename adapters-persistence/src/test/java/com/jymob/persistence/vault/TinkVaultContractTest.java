package com.jymob.persistence.vault;

import com.jymob.application.port.Vault;
import com.jymob.application.port.contract.VaultContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class TinkVaultContractTest extends VaultContract {
  @TempDir private Path folder;
  private int keys;

  @Override
  protected Vault vault() {
    return new TinkVault(folder.resolve("key-" + ++keys + ".json"));
  }
}
