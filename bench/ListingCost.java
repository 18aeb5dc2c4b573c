import com.jymob.application.port.JobPosts;
import com.jymob.domain.UserId;
import com.jymob.domain.jobpost.Company;
import com.jymob.domain.jobpost.Description;
import com.jymob.domain.jobpost.JobPost;
import com.jymob.domain.jobpost.JobPostContent;
import com.jymob.domain.jobpost.JobPostSearch;
import com.jymob.domain.jobpost.JobPostStatus;
import com.jymob.domain.jobpost.Skills;
import com.jymob.domain.jobpost.TestMinutes;
import com.jymob.domain.jobpost.Title;
import com.jymob.domain.page.Page;
import com.jymob.domain.page.Position;
import com.jymob.domain.page.Slice;
import com.jymob.domain.problem.ProblemUuids;
import com.jymob.domain.search.SearchTerms;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.EmbeddedPostgres;
import com.jymob.persistence.migration.Migrations;
import com.jymob.persistence.postgres.PostgresTransactions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists 200,000 job posts: their first and their thousandth page, and searches whose terms match
 * 0.01 %, 1 % and 20 % of them. Prints what the database says that each took and how it was planned,
 * and ends with 1 when depth costs more than half as much again, or a search more than 50 ms.
 */
class ListingCost {
  private static final int POSTS = 200_000;
  private static final int PER_PAGE = 20;
  private static final int DEEP = 1_000;
  private static final int ROUNDS = 31;
  private static final int WARM_UP = 5;
  private static final double MOST_FOR_DEPTH = 1.5;
  private static final double MOST_MILLISECONDS = 50;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final UserId POSTER = new UserId(1);

  /** How many posts there are for each one that has the word. */
  private static final Map<String, Integer> WORDS =
      Map.of("glassblower", 10_000, "gardener", 100, "welder", 5);

  private final Path log;
  private final PostgresTransactions transactions;

  ListingCost(Path log, PostgresTransactions transactions) {
    this.log = log;
    this.transactions = transactions;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("listing-cost-");
    System.out.println("Everything is kept in " + folder);
    boolean isFlat;
    try (EmbeddedPostgres server =
        EmbeddedPostgres.start(folder, ListingCost::randomBytes)) {
      DatabaseAddress address = server.address();
      Migrations.run(address);
      try (var transactions = new PostgresTransactions(address, 2)) {
        fill(address, transactions);
      }
      execute(
          address,
          "vacuum analyze",
          "alter database postgres set session_preload_libraries = 'auto_explain'",
          "alter database postgres set auto_explain.log_min_duration = 0",
          "alter database postgres set auto_explain.log_analyze = on",
          "alter database postgres set auto_explain.log_buffers = on",
          "alter database postgres set auto_explain.log_timing = off");
      try (var transactions = new PostgresTransactions(address, 1)) {
        Path log = folder.resolve("postgres").resolve("server.log");
        isFlat = new ListingCost(log, transactions).isFlat();
      }
    }
    System.exit(isFlat ? 0 : 1);
  }

  private boolean isFlat() throws IOException {
    Map<String, Supplier<Page<JobPost>>> lists = new LinkedHashMap<>();
    Position deep = position(DEEP - 1);
    lists.put("page 1", () -> page(null, null));
    lists.put("page " + DEEP, () -> page(null, deep));
    WORDS.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            word ->
                lists.put(
                    "search of 1 in %,d posts".formatted(word.getValue()),
                    () -> page(SearchTerms.parse(word.getKey()), null)));
    Map<String, Double> medians = measure(lists);
    double depth = medians.get("page " + DEEP) / medians.get("page 1");
    double slowest =
        medians.entrySet().stream()
            .filter(list -> list.getKey().startsWith("search"))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElseThrow();
    System.out.printf(
        "%nPage %,d costs %.2f times page 1 (at most %.1f); the slowest search takes %.2f ms at the"
            + " median (at most %.0f).%n",
        DEEP, depth, MOST_FOR_DEPTH, slowest, MOST_MILLISECONDS);
    return depth <= MOST_FOR_DEPTH && slowest <= MOST_MILLISECONDS;
  }

  /** In rounds that take turns, so that whatever else the machine does hits all lists alike. */
  private Map<String, Double> measure(Map<String, Supplier<Page<JobPost>>> lists)
      throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    Map<String, String> plans = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (var list : lists.entrySet()) {
        List<Explained> statements = during(list.getValue());
        if (round >= WARM_UP) {
          times
              .computeIfAbsent(list.getKey(), first -> new ArrayList<>())
              .add(statements.stream().mapToDouble(Explained::milliseconds).sum());
          plans.put(
              list.getKey(),
              statements.stream().map(Explained::plan).collect(Collectors.joining("\n")));
        }
      }
    }
    plans.forEach((list, plan) -> System.out.printf("%n== %s%n%s%n", list, plan));
    System.out.printf("%n%-28s %10s %10s%n", "SQL time in ms", "median", "slowest");
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach(
        (list, all) -> {
          double[] sorted = all.stream().mapToDouble(time -> time).sorted().toArray();
          medians.put(list, sorted[sorted.length / 2]);
          System.out.printf(
              "%-28s %10.2f %10.2f%n", list, medians.get(list), sorted[sorted.length - 1]);
        });
    return medians;
  }

  private Page<JobPost> page(SearchTerms terms, Position after) {
    JobPostSearch search =
        new JobPostSearch(
            new UserId(2), false, terms, null, null, null, null, null, null, null, null, null);
    Page<JobPost> page =
        transactions.read(
            stores -> stores.jobPosts().search(search, NOW, new Slice(after, PER_PAGE)));
    if (page.items().size() != PER_PAGE) {
      throw new IllegalStateException("a page of " + page.items().size() + " posts");
    }
    return page;
  }

  /** Where a page ends: reached by going through the list, as a program would. */
  private Position position(int pages) {
    Position position = null;
    for (int page = 1; page <= pages; page++) {
      position = page(null, position).next();
    }
    return position;
  }

  private record Explained(double milliseconds, String plan) {
    private static final Pattern ENTRY =
        Pattern.compile("(?s).*LOG:  duration: ([0-9.]+) ms  plan:\n(.*)");

    static Stream<Explained> of(String entry) {
      Matcher matcher = ENTRY.matcher(entry);
      return matcher.matches()
          ? Stream.of(new Explained(Double.parseDouble(matcher.group(1)), matcher.group(2)))
          : Stream.empty();
    }
  }

  /** What the server explained meanwhile of its own accord. */
  private List<Explained> during(Supplier<?> work) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long before = file.length();
      work.get();
      byte[] written = new byte[Math.toIntExact(file.length() - before)];
      file.seek(before);
      file.readFully(written);
      return Stream.of(new String(written, StandardCharsets.UTF_8).split("\n(?!\t)"))
          .flatMap(Explained::of)
          .toList();
    }
  }

  private static void fill(DatabaseAddress address, PostgresTransactions transactions)
      throws Exception {
    execute(
        address,
        """
        insert into users
        values (1, 'poster@example.com', 'poster@example.com', 'Poster', '{JOB_PROVIDER}', '-', now(), now())
        """);
    Random dice = new Random(1);
    List<String> vocabulary = IntStream.range(0, 20_000).mapToObj(ListingCost::word).toList();
    for (int first = 0; first < POSTS; first += 1_000) {
      int from = first;
      transactions.write(
          stores -> {
            for (int number = from; number < from + 1_000; number++) {
              add(stores.jobPosts(), number, text(vocabulary, dice));
            }
            return from;
          });
    }
    System.out.printf("%,d posts are there%n", POSTS);
  }

  private static void add(JobPosts posts, int number, String text) {
    String words =
        WORDS.entrySet().stream()
            .filter(word -> number % word.getValue() == word.getValue() / 2)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(" "));
    JobPostContent content =
        new JobPostContent(
            new Title("Post " + number),
            new Description(text + " " + words),
            new Company("Company " + number % 5_000),
            null,
            null,
            null,
            null,
            Skills.NONE,
            JobPostStatus.OPEN,
            null,
            ProblemUuids.NONE,
            TestMinutes.A_WEEK);
    posts.add(JobPost.create(posts.nextId(), POSTER, content, FIRST.plusSeconds(60L * number)));
  }

  /** Eighty words, the common ones far more often than the rare ones. */
  private static String text(List<String> vocabulary, Random dice) {
    return IntStream.range(0, 80)
        .mapToObj(i -> vocabulary.get((int) (Math.pow(dice.nextDouble(), 4) * vocabulary.size())))
        .collect(Collectors.joining(" "));
  }

  private static String word(int number) {
    return "word" + Integer.toString(number, 26);
  }

  private static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static void execute(DatabaseAddress address, String... statements) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password().reveal())) {
      for (String statement : statements) {
        connection.createStatement().execute(statement);
      }
    }
  }
}
