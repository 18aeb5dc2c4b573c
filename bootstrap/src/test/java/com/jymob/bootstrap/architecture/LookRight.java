package com.jymob.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Imports a package that stands after one's own in the list. */
final class LookRight extends ArchCondition<JavaClass> {
  private final List<String> packages;

  LookRight(List<String> packages) {
    super("import from the right in %s", packages);
    this.packages = packages;
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    int place = place(origin);
    if (place < 0) {
      return;
    }
    origin.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> place(dependency.getTargetClass()) > place)
        .forEach(
            dependency ->
                events.add(SimpleConditionEvent.satisfied(origin, dependency.getDescription())));
  }

  private int place(JavaClass type) {
    for (int i = 0; i < packages.size(); i++) {
      String name = type.getPackageName();
      if (name.equals(packages.get(i)) || name.startsWith(packages.get(i) + ".")) {
        return i;
      }
    }
    return -1;
  }
}
