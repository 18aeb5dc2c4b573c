package com.jymob.bootstrap.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.memory.MemoryTransactions;
import com.jymob.application.port.Stores;
import com.jymob.application.port.StoresUnavailable;
import com.jymob.application.port.Transactions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ManagementTest {
  @AutoClose private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_site_whose_database_answers_is_ready() {
    try (Management management = Management.start(0, new MemoryTransactions())) {
      assertThat(get(management, "/healthz").join().statusCode()).isEqualTo(200);
      assertThat(get(management, "/readyz").join().statusCode()).isEqualTo(200);
      assertThat(get(management, "/metrics").join().body()).contains("jvm_memory_used_bytes");
      assertThat(get(management, "/healthz/more").join().statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_site_that_waits_for_its_database_is_healthy_and_then_not_ready() {
    CompletableFuture<Void> gone = new CompletableFuture<>();
    try (Management management = Management.start(0, new Waiting(gone))) {
      CompletableFuture<HttpResponse<String>> readiness = get(management, "/readyz");

      assertThat(get(management, "/healthz").join().statusCode()).isEqualTo(200);
      assertThat(readiness).isNotDone();
      gone.complete(null);
      assertThat(readiness.join().statusCode()).isEqualTo(503);
    }
  }

  private CompletableFuture<HttpResponse<String>> get(Management management, String path) {
    URI uri = URI.create("http://localhost:" + management.port() + path);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  /** Stores that cannot be reached, which shows late. */
  private record Waiting(CompletableFuture<Void> gone) implements Transactions {
    @Override
    public <T> T read(Function<Stores, T> work) {
      gone.join();
      throw new StoresUnavailable(new IllegalStateException("gone"));
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
      return read(work);
    }
  }
}
