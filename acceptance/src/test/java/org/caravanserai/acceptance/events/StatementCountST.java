package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Postmaster;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts what PostgreSQL is asked, in its own log: counts do not depend on how busy the machine is. */
@Tag("events")
class StatementCountST {

    /**
     * What jobs ask every few seconds, whatever anybody does, and the tasks in the header, whose numbers are kept for a while; their BEGIN and
     * COMMIT are no questions.
     */
    private static final List<String> OF_JOBS = List.of(
            "instance_settings_version",
            "found_analysis",
            "found_change",
            "pg_try_advisory_xact_lock",
            "webhook",
            "select id from place_message",
            "update import_job set worker",
            "count(distinct t.id) as number");

    private static Product product;
    private static Connection marker;

    @BeforeAll
    static void logEveryStatement() throws Exception {
        product = Product.breakable();
        logStatements("all");
        marker = product.connect();
    }

    @AfterAll
    static void logAsBefore() throws Exception {
        marker.close();
        logStatements("none");
    }

    private static void logStatements(String which) throws Exception {
        try (var administrator = Postmaster.administrator(product);
                var statement = administrator.createStatement()) {
            statement.execute("alter role caravanserai set log_statement = '" + which + "'");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'caravanserai'");
        }
    }

    @Test
    void aRegistrationTakesAtMostTwelveStatementsAndTwoCommits() {
        var api = Api.of(product);
        var forum = Forum.at(api).capacity(100).published();
        var people = Stream.of(Demo.SCHOLAR, Demo.OFFICER, Demo.PARTNER, Demo.TEACHER, Demo.REVIEWER, Demo.ANALYST)
                .map(api::as)
                .toList();
        var counts = people.stream()
                .map(person -> count(() -> person.post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                        .expect(201)))
                .toList();
        assertThat(counts).as("statements besides begin and commit").anySatisfy(count -> assertThat(count.statements())
                .isLessThanOrEqualTo(12));
        assertThat(counts).as("commits").anySatisfy(count -> assertThat(count.commits())
                .isLessThanOrEqualTo(2));
    }

    @Test
    void aPageAsksTheSameNumberOfQuestionsWhateverItLists() {
        var api = Api.of(product);
        var forum = Forum.at(api).capacity(100).published();
        forum.guest("one").expect(201);
        var organizer = forum.organizer();
        var few = least(() -> organizer.get(forum.path() + "/registrations").expect(200));
        for (int i = 0; i < 15; i++) {
            forum.guest("more" + i).expect(201);
        }
        assertThat(least(() -> organizer.get(forum.path() + "/registrations").expect(200)))
                .isLessThanOrEqualTo(few);

        var one = least(() -> organizer.get("events?size=1").expect(200));
        assertThat(least(() -> organizer.get("events?size=50").expect(200))).isLessThanOrEqualTo(one);
    }

    @Test
    void theListOfWhatWaitsAsksTheSameNumberOfQuestionsHoweverMuchWaits() {
        var api = Api.of(product);
        Forum.at(api).submitted();
        var authority = api.as(Demo.AUTHORITY);
        var few = least(() -> authority.get("me/tasks/things").expect(200));
        for (int i = 0; i < 4; i++) {
            Forum.at(api).submitted();
        }
        assertThat(least(() -> authority.get("me/tasks/things").expect(200))).isLessThanOrEqualTo(few);
        assertThat(least(() -> authority
                        .get("me/tasks/things?kind=DECIDE_EVENTS&sort=-due")
                        .expect(200)))
                .isLessThanOrEqualTo(few);
    }

    @Test
    void askingForAnswersTakesNoMoreStatements() {
        var api = Api.of(product);
        var forum = PeopleApiST.asking(api).published();
        var organizer = forum.organizer();
        var all = least(() -> organizer.get(forum.path() + "/registrations").expect(200));
        assertThat(least(() -> organizer
                        .get(forum.path() + "/registrations?answers.diet=halal&answers.visa=true&answers.note=ramp")
                        .expect(200)))
                .isLessThanOrEqualTo(all);
    }

    @Test
    void theBoardOfEventsAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        var api = Api.of(product);
        Forum.at(api).published();
        try (var organizer =
                Browser.shared().visitor(product, Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            Runnable board = () -> organizer.open("/manage/events");
            var few = least(board);
            for (int i = 0; i < 4; i++) {
                Forum.at(api).drafted();
                Forum.at(api).submitted();
                Forum.at(api).published();
            }
            assertThat(least(board)).isLessThanOrEqualTo(few);
        }
    }

    @Test
    void theListOfPeopleAsksTheSameNumberOfQuestionsHoweverManyThereAreAndHoweverItIsSorted() {
        var api = Api.of(product);
        var forum = Forum.at(api).capacity(100).published();
        forum.guest("one").expect(201);
        try (var organizer =
                Browser.shared().visitor(product, Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            var people = "/manage/events/" + forum.slug() + "/people";
            Runnable list = () -> organizer.open(people);
            Runnable sort = () -> organizer
                    .page()
                    .waitForResponse(response -> response.request().method().equals("POST"), () -> organizer
                            .page()
                            .locator("th:has-text('Country')")
                            .click());
            var few = least(list);
            var fewSorted = least(sort);
            for (int i = 0; i < 15; i++) {
                forum.guest("more" + i).expect(201);
            }
            assertThat(least(list)).isLessThanOrEqualTo(few);
            assertThat(least(sort)).isEqualTo(fewSorted).isLessThanOrEqualTo(few);
        }
    }

    /** Each list with the few rows that a search finds, and with all rows. */
    @Test
    void theListsOfAdministratorsAndAuthoritiesAskTheSameNumberOfQuestionsHoweverManyRowsTheyHave() {
        var api = Api.of(product);
        for (int i = 0; i < 4; i++) {
            Forum.at(api).submitted();
            Forum.at(api).published().guest("one").expect(201);
        }
        try (var administrator =
                Browser.shared().visitor(product, Look.desktop("en")).signIn(Demo.ADMIN)) {
            for (var list : Map.of("users", "scholar", "outbox", "one@", "history", "published")
                    .entrySet()) {
                assertThat(least(() -> administrator.open("/admin/" + list.getKey())))
                        .as(list.getKey())
                        .isEqualTo(least(
                                () -> administrator.open("/admin/" + list.getKey() + "?query=" + list.getValue())));
            }
        }
        try (var authority =
                Browser.shared().visitor(product, Look.desktop("en")).signIn(Demo.AUTHORITY)) {
            for (var list : List.of("/manage/approvals", "/manage/decisions")) {
                assertThat(least(() -> authority.open(list)))
                        .as(list)
                        .isEqualTo(least(() -> authority.open(list + "?sort=title&query=forum")));
            }
        }
    }

    private record Count(long statements, long commits) {}

    /** Of several times: what is read again from time to time, such as settings, is not asked each time. */
    private static long least(Runnable work) {
        return Stream.generate(() -> count(work))
                .limit(4)
                .mapToLong(Count::statements)
                .min()
                .orElseThrow();
    }

    private static Count count(Runnable work) {
        int before = linesUntil(mark()).size();
        work.run();
        var end = mark();
        var asked = linesUntil(end).stream()
                .skip(before)
                .filter(line -> !line.contains(end))
                .filter(line -> OF_JOBS.stream().noneMatch(line::contains))
                .toList();
        long commits = asked.stream().filter(line -> line.contains("COMMIT")).count();
        long control = asked.stream()
                .filter(line -> line.matches("(?i).*: (BEGIN|COMMIT|ROLLBACK|SET SESSION.*|SHOW.*|SELECT 1)\\s*$"))
                .count();
        return new Count(asked.size() - control, commits);
    }

    /** A statement that is found again in the log, which may lag behind. */
    private static String mark() {
        var mark = "mark " + UUID.randomUUID();
        try (var statement = marker.createStatement()) {
            statement.execute("select '" + mark + "'");
            return mark;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> linesUntil(String mark) {
        return await().atMost(Duration.ofMinutes(1))
                .until(StatementCountST::lines, lines -> lines.stream().anyMatch(line -> line.contains(mark)));
    }

    private static List<String> lines() {
        try (var files = Files.list(product.data().resolve("logs"))) {
            return files.filter(file -> file.getFileName().toString().matches("postgresql-[A-Z][a-z]{2}\\.log"))
                    .flatMap(StatementCountST::read)
                    .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
