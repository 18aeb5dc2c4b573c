package com.jymob.bootstrap.serving.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The whole story in XML, by the people's own apps. */
class HiringInXmlTest {
  private final ApiClient provider = TestedSite.somebody();
  private final ApiClient seeker = TestedSite.somebody();

  @Test
  void somebody_is_hired() {
    String quiz =
        value(
            posted(
                provider,
                "/v1/problems.xml",
                """
                <problem><type>MultipleChoiceProblem</type>
                  <statement>What is 010 + 1 in Java?</statement>
                  <choices><choice letter="a">9</choice><choice letter="b">11</choice></choices>
                  <correct_solution>a</correct_solution><difficulty_level>4</difficulty_level>
                </problem>
                """),
            "/problem/uuid");
    String puzzle =
        value(
            posted(
                provider,
                "/v1/problems.xml",
                """
                <problem><type>FindTheBug</type>
                  <statement>for (int i = 0; i &lt;= a.length; i++) sum += a[i];</statement>
                  <correct_solution>The last step reads past the end.</correct_solution>
                </problem>
                """),
            "/problem/uuid");
    String post =
        value(
            posted(
                provider,
                "/v1/job_posts.xml",
                """
                <job_post><title>Java developer</title><description>Keeps it warm.</description>
                  <company>Kew</company><status>open</status>
                  <problem_uuids><problem_uuid>%s</problem_uuid><problem_uuid>%s</problem_uuid></problem_uuids>
                </job_post>
                """
                    .formatted(quiz, puzzle)),
            "/job_post/id");

    String resume =
        value(
            posted(
                seeker,
                "/v1/resumes.xml",
                """
                <resume><name>Java</name><json_resume>{"basics": {"name": "Ada"}}</json_resume></resume>
                """),
            "/resume/id");
    String application =
        posted(
            seeker,
            "/v1/job_applications.xml",
            """
            <job_application><job_post_id>%s</job_post_id><resume_id>%s</resume_id></job_application>
            """
                .formatted(post, resume));
    assertThat(value(application, "/job_application/status")).isEqualTo("submitted");
    String applicationPath =
        "/v1/job_applications/%s.xml".formatted(value(application, "/job_application/id"));
    String test = value(application, "/job_application/screening_test_id");
    String testPath = "/v1/screening_tests/" + test;

    String taken = read(seeker, testPath + ".xml");
    assertThat(value(taken, "/screening_test/status")).isEqualTo("ongoing");
    assertThat(value(taken, "/screening_test/source_id")).isEqualTo(post);
    assertThat(value(taken, "count(/screening_test/problems/problem)")).isEqualTo("2");
    assertThat(value(taken, "//choice[@letter='b']")).isEqualTo("11");
    assertThat(taken).doesNotContain("correct_solution", "past the end");
    solve(test, quiz, "b");
    String solution = solve(test, puzzle, "It stops too early.");
    changed(
        seeker,
        "/v1/submitted_solutions/%s.xml".formatted(value(solution, "/submitted_solution/id")),
        "<submitted_solution><solution>i &lt; a.length</solution></submitted_solution>");
    assertThat(value(acted(seeker, testPath + "/submit.xml"), "/screening_test/status"))
        .isEqualTo("submitted");

    String submitted = read(provider, testPath + ".xml");
    assertThat(value(submitted, "//problem[1]/score")).isEqualTo("0");
    assertThat(value(submitted, "//problem[2]/submitted_solution/solution"))
        .isEqualTo("i < a.length");
    assertThat(value(submitted, "//problem[2]/correct_solution"))
        .isEqualTo("The last step reads past the end.");
    assertThat(value(read(provider, "/v1/resumes/" + resume + ".xml"), "/resume/name"))
        .isEqualTo("Java");
    String verified =
        sent(
            provider,
            200,
            "POST",
            testPath + "/verify.xml",
            """
            <screening_test><scores>
              <score><problem_uuid>%s</problem_uuid><score>75.5</score><comment>Right.</comment></score>
            </scores></screening_test>
            """
                .formatted(puzzle));
    assertThat(value(verified, "/screening_test/status")).isEqualTo("verified");
    assertThat(value(verified, "/screening_test/total_score")).isEqualTo("37.75");
    for (String status : new String[] {"in_review", "interview", "offered", "hired"}) {
      changed(
          provider,
          applicationPath,
          "<job_application><status>" + status + "</status></job_application>");
    }

    assertThat(value(read(seeker, applicationPath), "/job_application/status")).isEqualTo("hired");
    String seen = read(seeker, testPath + ".xml");
    assertThat(value(seen, "//problem[2]/comment")).isEqualTo("Right.");
    assertThat(seen).doesNotContain("correct_solution", "past the end");
  }

  private String solve(String test, String problem, String solution) {
    return posted(
        seeker,
        "/v1/submitted_solutions.xml",
        """
        <submitted_solution><test_id>%s</test_id><problem_id>%s</problem_id>
          <solution>%s</solution></submitted_solution>
        """
            .formatted(test, problem, solution));
  }

  private static String value(String xml, String path) {
    try {
      var source = new InputSource(new StringReader(xml));
      return XPathFactory.newInstance().newXPath().evaluate(path, source);
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  private static String posted(ApiClient client, String path, String body) {
    return sent(client, 201, "POST", path, body);
  }

  private static void changed(ApiClient client, String path, String body) {
    sent(client, 200, "PUT", path, body);
  }

  private static String acted(ApiClient client, String path) {
    return body(200, client.browser().send(client.request(path).POST(BodyPublishers.noBody())));
  }

  private static String read(ApiClient client, String path) {
    return body(200, client.get(path));
  }

  private static String sent(
      ApiClient client, int status, String method, String path, String body) {
    return body(status, client.send(method, path, "application/xml", body));
  }

  private static String body(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }
}
