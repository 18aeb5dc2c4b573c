package com.jymob.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.settings.OperatorMistake;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine main = Main.commandLine();

  @Test
  void version_prints_the_number_that_the_build_gave() {
    assertThat(execute("version")).isZero();
    assertThat(out.toString()).matches("jymob [0-9]+\\.[0-9]+\\.[0-9]+.*\\R");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void an_unknown_command_is_told_in_a_sentence() {
    assertThat(execute("versio")).isEqualTo(2);
    assertThat(err.toString()).contains("'versio'", "Did you mean").doesNotContain("Usage:");
  }

  @Test
  void no_command_is_told_in_a_sentence() {
    assertThat(execute()).isEqualTo(2);
    assertThat(err.toString()).contains("See jymob --help.").doesNotContain("Usage:");
  }

  @Test
  void a_mistake_is_told_without_a_stack_trace() {
    throwing(new OperatorMistake(List.of("The folder is in use.", "The port, too.")));

    assertThat(execute("example")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly("jymob: The folder is in use.", "jymob: The port, too.");
  }

  @Test
  void what_nobody_planned_is_a_failure() {
    throwing(new IllegalStateException("planned by this test"));

    assertThat(execute("example")).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  private void throwing(RuntimeException problem) {
    Runnable command =
        () -> {
          throw problem;
        };
    main.addSubcommand("example", CommandSpec.wrapWithoutInspection(command));
    // The handler reaches only the commands that were there when it was set.
    main.setExecutionExceptionHandler(main.getExecutionExceptionHandler());
  }

  private int execute(String... arguments) {
    return main.setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
