package com.jymob.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the code against the {@link Rules}, once it is sure that the rules talk about it. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-contracts.jar"))
          .importPackages("com.jymob");

  /** Each rule, with a class in the test sources that breaks it. */
  enum Planted {
    DOMAIN_IS_PLAIN_JAVA(Rules.DOMAIN_IS_PLAIN_JAVA, "domain.planted.UsesALibrary"),
    PORTS_KNOW_THE_DOMAIN(Rules.PORTS_KNOW_THE_DOMAIN, "application.port.planted.UsesAUseCase"),
    MEMORY_IS_AN_ADAPTER(Rules.MEMORY_IS_AN_ADAPTER, "application.memory.planted.UsesAUseCase"),
    USE_CASES_KNOW_PORTS_ONLY(
        Rules.USE_CASES_KNOW_PORTS_ONLY, "application.user.planted.UsesMemory"),
    PERSISTENCE_KNOWS_PORTS_ONLY(
        Rules.PERSISTENCE_KNOWS_PORTS_ONLY, "persistence.planted.UsesAUseCase"),
    HTTP_KNOWS_USE_CASES_ONLY(Rules.HTTP_KNOWS_USE_CASES_ONLY, "http.planted.UsesAStore"),
    NOBODY_KNOWS_BOOTSTRAP(Rules.NOBODY_KNOWS_BOOTSTRAP, "http.planted.UsesBootstrap"),
    UNDERTOW_IS_AT_HOME(Rules.UNDERTOW_IS_AT_HOME, "http.planted.UsesUndertow"),
    JACKSON_IS_AT_HOME(Rules.JACKSON_IS_AT_HOME, "http.planted.UsesJackson"),
    TEMPLATES_ARE_AT_HOME(Rules.TEMPLATES_ARE_AT_HOME, "http.planted.UsesTemplates"),
    SQL_IS_AT_HOME(Rules.SQL_IS_AT_HOME, "http.planted.UsesSql"),
    NO_CIRCLES(Rules.NO_CIRCLES_BETWEEN_PACKAGES, "circle.one.Here", "circle.two.There"),
    CLOCK_ENTERS_FROM_OUTSIDE(
        Rules.CLOCK_DICE_AND_ENVIRONMENT_ENTER_FROM_OUTSIDE, "domain.planted.ReadsTheClock"),
    THE_CORE_DOES_NOT_CHANGE(
        Rules.THE_CORE_DOES_NOT_CHANGE_UNDER_YOU, "domain.planted.ChangesUnderYou"),
    WIRE_SHAPES_STAY(Rules.WIRE_SHAPES_STAY_IN_THEIR_PACKAGE, "http.user.planted.PublicDocument"),
    FEATURES_LOOK_LEFT(Rules.featuresLookLeft("domain"), "domain.user.planted.LooksRight");

    private final ArchRule rule;
    private final List<String> classes;

    Planted(ArchRule rule, String... classes) {
      this.rule = rule;
      this.classes = List.of(classes);
    }

    JavaClasses violation() {
      Class<?>[] loaded = classes.stream().map(Planted::load).toArray(Class<?>[]::new);
      return new ClassFileImporter().importClasses(loaded);
    }

    private static Class<?> load(String name) {
      try {
        return Class.forName("com.jymob." + name);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.jymob.domain",
        "com.jymob.domain.search",
        "com.jymob.application.port",
        "com.jymob.application.memory",
        "com.jymob.persistence.embedded",
        "com.jymob.persistence.postgres",
        "com.jymob.persistence.vault",
        "com.jymob.http.field",
        "com.jymob.http.format",
        "com.jymob.http.message",
        "com.jymob.http.page",
        "com.jymob.http.route",
        "com.jymob.http.undertow",
        "com.jymob.bootstrap"
      })
  void the_packages_that_the_rules_name_exist(String name) {
    assertThat(PROGRAM.getPackage(name).getClasses())
        .as("classes of %s", name)
        .anyMatch(type -> !type.getSimpleName().equals("package-info"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application", "http"})
  void the_features_that_the_rules_name_exist(String layer) {
    List<String> found =
        PROGRAM.getPackage("com.jymob." + layer).getSubpackages().stream()
            .map(JavaPackage::getName)
            .toList();
    Rules.FEATURES.stream()
        .filter(feature -> !layer.equals("domain") || !feature.equals("account"))
        .forEach(feature -> assertThat(found).contains(Rules.packageOf(layer, feature)));
  }

  @ParameterizedTest
  @EnumSource
  void the_rule_holds(Planted planted) {
    planted.rule.check(PROGRAM);
  }

  @ParameterizedTest
  @EnumSource
  void the_rule_can_fail(Planted planted) {
    JavaClasses violation = planted.violation();
    assertThatThrownBy(() -> planted.rule.check(violation)).isInstanceOf(AssertionError.class);
  }

  @Test
  void features_look_left_in_every_layer() {
    List.of("application", "http").forEach(layer -> Rules.featuresLookLeft(layer).check(PROGRAM));
  }
}
