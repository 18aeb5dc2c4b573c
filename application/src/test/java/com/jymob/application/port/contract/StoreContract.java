package com.jymob.application.port.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.Stores;
import com.jymob.application.port.Transactions;
import com.jymob.application.port.contract.tool.PackageClasses;
import com.jymob.application.port.contract.tool.Samples;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the contracts of all stores share. An author of stores extends each contract of this package
 * that extends this class, in one package, and gives it {@link #transactions}; that none was
 * forgotten is tested too.
 */
@Timeout(60)
public abstract class StoreContract {
  final Samples samples = new Samples();
  private Transactions transactions;

  /** Stores that hold nothing, and that nobody else uses; called once for each test. */
  protected abstract Transactions transactions();

  @BeforeEach
  void openStores() {
    transactions = transactions();
  }

  @Test
  void every_contract_is_kept_in_this_package() throws Exception {
    List<Class<?>> kept =
        PackageClasses.around(getClass()).stream()
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .toList();
    assertThat(PackageClasses.around(StoreContract.class))
        .filteredOn(type -> type.getSimpleName().endsWith("Contract"))
        .filteredOn(type -> type.getSuperclass() != Object.class)
        .isNotEmpty()
        .allSatisfy(contract -> assertThat(kept).anyMatch(contract::isAssignableFrom));
  }

  final <T> T read(Function<Stores, T> work) {
    return transactions.read(work);
  }

  final <T> T write(Function<Stores, T> work) {
    return transactions.write(work);
  }
}
