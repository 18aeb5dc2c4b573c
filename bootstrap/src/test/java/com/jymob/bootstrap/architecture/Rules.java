package com.jymob.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.jymob.application.port.Secrets;
import com.jymob.application.port.StoresUnavailable;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may import whom, and what the core must not touch. */
final class Rules {
  /** Each may import those before it, never those after it. */
  static final List<String> FEATURES =
      List.of(
          "user",
          "oauth",
          "account",
          "idempotency",
          "problem",
          "jobpost",
          "resume",
          "screening",
          "jobapplication");

  private static final String DOMAIN = "com.jymob.domain..";
  private static final String PORT = "com.jymob.application.port..";
  private static final String MEMORY = "com.jymob.application.memory..";
  private static final String PERSISTENCE = "com.jymob.persistence..";
  private static final String HTTP = "com.jymob.http..";
  private static final String BOOTSTRAP = "com.jymob.bootstrap..";
  private static final String[] PLAIN_JAVA = {"java..", "org.jspecify.."};

  static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(plainJavaAnd(DOMAIN));

  static final ArchRule PORTS_KNOW_THE_DOMAIN =
      classes()
          .that()
          .resideInAPackage(PORT)
          .should()
          .onlyDependOnClassesThat(plainJavaAnd(DOMAIN, PORT));

  static final ArchRule MEMORY_IS_AN_ADAPTER =
      classes()
          .that()
          .resideInAPackage(MEMORY)
          .should()
          .onlyDependOnClassesThat(plainJavaAnd(DOMAIN, PORT, MEMORY));

  static final ArchRule USE_CASES_KNOW_PORTS_ONLY =
      classes()
          .that(resideInAnyPackage(everyFeatureOf("application")))
          .should()
          .onlyDependOnClassesThat(
              plainJavaAnd(
                  Stream.concat(Stream.of(DOMAIN, PORT), Stream.of(everyFeatureOf("application")))
                      .toArray(String[]::new)));

  static final ArchRule PERSISTENCE_KNOWS_PORTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage(PERSISTENCE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.jymob.application..", HTTP, BOOTSTRAP)
                  .and(resideOutsideOfPackages(PORT)));

  static final ArchRule HTTP_KNOWS_USE_CASES_ONLY =
      noClasses()
          .that()
          .resideInAPackage(HTTP)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "javax.sql..", PORT, MEMORY, PERSISTENCE, BOOTSTRAP)
                  .and(isNone(Secrets.class, StoresUnavailable.class)));

  static final ArchRule NOBODY_KNOWS_BOOTSTRAP =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BOOTSTRAP);

  static final ArchRule UNDERTOW_IS_AT_HOME =
      onlyIn("com.jymob.http.undertow..", "io.undertow..", "org.xnio..");
  static final ArchRule JACKSON_IS_AT_HOME = onlyIn("com.jymob.http.format..", "tools.jackson..");
  static final ArchRule TEMPLATES_ARE_AT_HOME = onlyIn("com.jymob.http.page..", "gg.jte..");

  static final ArchRule SQL_IS_AT_HOME =
      noClasses()
          .that()
          .resideOutsideOfPackages(PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "com.zaxxer..", "org.postgresql..");

  static final ArchRule NO_CIRCLES_BETWEEN_PACKAGES =
      slices().matching("com.jymob.(**)").should().beFreeOfCycles();

  /** What the environment gives, where only {@code bootstrap} may take it. */
  private static final DescribedPredicate<JavaCall<?>> ASKS_THE_ENVIRONMENT =
      DescribedPredicate.describe(
          "asks the environment",
          call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return (name.equals("now") && owner.startsWith("java.time."))
                || (name.startsWith("system") && owner.startsWith("java.time."))
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.System")
                    && Set.of("currentTimeMillis", "nanoTime", "getenv").contains(name))
                || (name.equals("<init>")
                    && Set.of("java.util.Random", "java.security.SecureRandom").contains(owner));
          });

  static final ArchRule CLOCK_DICE_AND_ENVIRONMENT_ENTER_FROM_OUTSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .should()
          .callCodeUnitWhere(ASKS_THE_ENVIRONMENT)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  static final ArchRule THE_CORE_DOES_NOT_CHANGE_UNDER_YOU =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(DOMAIN, "com.jymob.application..")
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
          .should()
          .beFinal();

  /** A problem looks the same inside a screening test, which is to stay so. */
  private static final String SHARED_SHAPE = "ProblemDocument";

  static final ArchRule WIRE_SHAPES_STAY_IN_THEIR_PACKAGE =
      classes()
          .that(resideInAnyPackage(everyFeatureOf("http")))
          .and()
          .haveSimpleNameEndingWith("Document")
          .and()
          .doNotHaveSimpleName(SHARED_SHAPE)
          .should()
          .bePackagePrivate();

  private Rules() {}

  /** In the package of each layer: no feature imports one to its right. */
  static ArchRule featuresLookLeft(String layer) {
    return noClasses()
        .should(
            new LookRight(FEATURES.stream().map(feature -> packageOf(layer, feature)).toList()));
  }

  static String packageOf(String layer, String feature) {
    return "com.jymob." + layer + "." + feature;
  }

  private static String[] everyFeatureOf(String layer) {
    return FEATURES.stream()
        .map(feature -> packageOf(layer, feature) + "..")
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> plainJavaAnd(String... packages) {
    return resideInAnyPackage(
        Stream.concat(Stream.of(PLAIN_JAVA), Stream.of(packages)).toArray(String[]::new));
  }

  /** Nobody but that package, and {@code bootstrap}, which may know everything. */
  private static ArchRule onlyIn(String home, String... library) {
    return noClasses()
        .that()
        .resideInAPackage("com.jymob..")
        .and()
        .resideOutsideOfPackages(home, BOOTSTRAP)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }

  private static DescribedPredicate<JavaClass> isNone(Class<?>... allowed) {
    return DescribedPredicate.describe(
        "is not let through", found -> Stream.of(allowed).noneMatch(found::isEquivalentTo));
  }
}
