package com.jymob.bootstrap.serving.manners;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Who may what, by path, query and body: one post is open, another a draft; the problem is its
 * poster's alone; the test goes on.
 */
class WhoMayTest {
  private static final World WORLD = new World();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # method | path                                          | poster | taker | stranger
          GET      | job_posts/{open_job_post}                     | 200    | 200   | 200
          PUT      | job_posts/{open_job_post}                     | 200    | 403   | 403
          DELETE   | job_posts/{open_job_post}                     | 409    | 403   | 403
          GET      | job_posts/{job_post}                          | 200    | 404   | 404
          PUT      | job_posts/{job_post}                          | 200    | 404   | 404
          GET      | problems/{problem}                            | 200    | 404   | 404
          PUT      | problems/{problem}                            | 200    | 404   | 404
          GET      | resumes/{resume}                              | 200    | 200   | 404
          GET      | resumes/{resume}/content                      | 200    | 200   | 404
          PUT      | resumes/{resume}                              | 404    | 200   | 404
          GET      | job_applications/{job_application}            | 200    | 200   | 404
          GET      | job_applications/{job_application}/history    | 200    | 200   | 404
          PUT      | job_applications/{job_application}            | 200    | 200   | 404
          GET      | job_applications?job_post_id={open_job_post}  | 200    | 404   | 404
          GET      | screening_tests?job_post_id={open_job_post}   | 200    | 404   | 404
          GET      | screening_tests/{screening_test}              | 200    | 200   | 404
          POST     | screening_tests/{screening_test}/verify       | 409    | 403   | 404
          GET      | submitted_solutions/{submitted_solution}      | 404    | 200   | 404
          PUT      | submitted_solutions/{submitted_solution}      | 404    | 200   | 404
          GET      | users/{user}                                  | 200    | 200   | 200
          """)
  void each_may_what_is_theirs(String method, String path, int poster, int taker, int stranger) {
    String named = "/v1/" + WORLD.named(path);

    assertThat(status(WORLD.poster, method, named)).isEqualTo(poster);
    assertThat(status(WORLD.taker, method, named)).isEqualTo(taker);
    assertThat(status(WORLD.stranger, method, named)).isEqualTo(stranger);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | problems/{problem}                                             | ''
          PUT    | problems/{problem}                                             | {}
          DELETE | problems/{problem}                                             | ''
          GET    | job_posts/{job_post}                                           | ''
          DELETE | job_posts/{job_post}                                           | ''
          GET    | resumes/{resume}                                               | ''
          DELETE | resumes/{resume}                                               | ''
          GET    | resumes/{resume}?job_application_id={job_application}          | ''
          GET    | resumes/{resume}/content?job_application_id={job_application}  | ''
          GET    | job_applications/{job_application}                             | ''
          PUT    | job_applications/{job_application}               | {"status": "withdrawn"}
          GET    | job_applications?job_post_id={job_post}                        | ''
          GET    | screening_tests?job_post_id={open_job_post}                    | ''
          POST   | screening_tests/{screening_test}/submit                        | ''
          POST   | screening_tests/{screening_test}/verify                        | {}
          PUT    | submitted_solutions/{submitted_solution}         | {"solution": "x"}
          POST   | job_applications   | {"job_post_id": {job_post}, "resume_id": {resume}}
          POST   | job_posts          | {"title": "t", "description": "d", "company": "c", "problem_uuids": [{problem}]}
          PUT    | job_posts/{job_post}                             | {"problem_uuids": [{problem}]}
          POST   | submitted_solutions | {"test_id": {screening_test}, "problem_id": {problem}, "solution": "x"}
          """)
  void to_a_stranger_what_is_private_is_as_what_is_not_there(
      String method, String path, String body) {
    HttpResponse<String> hidden =
        World.send(WORLD.stranger, method, "/v1/" + WORLD.named(path), WORLD.named(body));
    HttpResponse<String> absent =
        World.send(WORLD.stranger, method, "/v1/" + World.absent(path), World.absent(body));

    assertThat(hidden.statusCode()).as(hidden.body()).isEqualTo(404);
    assertThat(told(hidden)).isEqualTo(told(absent));
  }

  @ParameterizedTest
  @CsvSource({
    "problems, {problem}",
    "problems?type=Puzzle, {problem}",
    "job_posts, {job_post}",
    "job_posts?mine=true, {job_post}",
    "resumes, {resume}",
    "job_applications, {job_application}",
    "screening_tests, {screening_test}"
  })
  void what_is_private_is_in_no_list_of_a_stranger(String list, String id) {
    String all = "/v1/" + list + (list.contains("?") ? "&" : "?") + "per_page=100";
    String hidden = "\"id\":" + WORLD.named(id) + ",";

    assertThat(WORLD.stranger.get(all).body()).startsWith("[").doesNotContain(hidden);
    ApiClient owner = list.matches("(problems|job_posts).*") ? WORLD.poster : WORLD.taker;
    boolean isListed = !list.equals("job_posts");
    assertThat(owner.get(all).body().contains(hidden)).isEqualTo(isListed);
  }

  private static int status(ApiClient by, String method, String path) {
    return World.send(by, method, path, "{}").statusCode();
  }

  private static JsonNode told(HttpResponse<String> answer) {
    return ApiClient.tree(answer).asObject().without("request_id");
  }
}
