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
 * and those inside it that extends this class, all in one package or in packages of the same names,
 * and gives it {@link #transactions}; that none was forgotten is tested too.
 */
@Timeout(60)
public abstract class StoreContract {
  private static final String CONTRACTS = StoreContract.class.getPackageName();

  protected final Samples samples = new Samples();
  private Transactions transactions;

  /** Stores that hold nothing, and that nobody else uses; called once for each test. */
  protected abstract Transactions transactions();

  @BeforeEach
  void openStores() {
    transactions = transactions();
  }

  @Test
  void every_contract_is_kept() throws Exception {
    List<Class<?>> kept =
        PackageClasses.within(authorsPackage(), getClass()).stream()
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .toList();
    assertThat(PackageClasses.within(CONTRACTS, StoreContract.class))
        .filteredOn(type -> type.getSimpleName().endsWith("Contract"))
        .filteredOn(StoreContract.class::isAssignableFrom)
        .filteredOn(type -> type != StoreContract.class)
        .hasSizeGreaterThan(10)
        .allSatisfy(contract -> assertThat(kept).anyMatch(contract::isAssignableFrom));
  }

  private String authorsPackage() {
    String own = getClass().getPackageName();
    String below = getClass().getSuperclass().getPackageName().substring(CONTRACTS.length());
    return own.endsWith(below) ? own.substring(0, own.length() - below.length()) : own;
  }

  protected final <T> T read(Function<Stores, T> work) {
    return transactions.read(work);
  }

  protected final <T> T write(Function<Stores, T> work) {
    return transactions.write(work);
  }
}
