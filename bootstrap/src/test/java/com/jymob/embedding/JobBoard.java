package com.jymob.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.application.jobpost.CreateJobPost;
import com.jymob.application.jobpost.ViewJobPost;
import com.jymob.application.memory.MemoryTransactions;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostId;
import com.jymob.domain.jobpost.Title;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;

/** The lines of the README, as they stand there. */
final class JobBoard {
  private JobBoard() {}

  static HttpServer start() throws IOException {
    // README: begin
    var transactions = new MemoryTransactions(); // or your own adapter, or PostgreSQL
    var createJobPost = new CreateJobPost(transactions, InstantSource.system());
    var viewJobPost = new ViewJobPost(transactions, InstantSource.system());
    var poster = new UserId(1);

    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/jobs/",
        exchange -> {
          String[] path = exchange.getRequestURI().getPath().split("/");
          String answer;
          if (exchange.getRequestMethod().equals("POST")) {
            var content =
                JobPostContent.draft(
                    new Title(path[2]), new Description("To be written."), new Company("Ours"));
            answer =
                switch (createJobPost.run(poster, content)) {
                  case CreateJobPost.Created(JobPost post) -> "/jobs/" + post.id().value();
                  case CreateJobPost.UnknownProblem() -> "no such problem";
                };
          } else {
            var post = viewJobPost.run(poster, new JobPostId(Long.parseLong(path[2])));
            answer = post.map(found -> found.content().title().value()).orElse("no such post");
          }
          byte[] body = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    // README: end
    return server;
  }
}
