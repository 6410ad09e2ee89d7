package org.caravanserai.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.caravanserai.web.shell.ContentPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given again, to whom, and for how long. */
class PublicAnswersTest {

    private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final PublicChanges changes = new PublicChanges();
    private final AtomicLong settings = new AtomicLong();
    private String version = "1";
    private final PublicAnswers answers =
            new PublicAnswers(List.of(this::freshness), new AnswerCache(nanos::get), settings::get);

    private Optional<Freshness> freshness(String path) {
        return switch (path) {
            case "/list", "/api/v1/list" -> Optional.of(changes.ofLists());
            case "/sums" -> Optional.of(Freshness.ofComputed(Duration.ofSeconds(15), Set.of("asOf", "country")));
            case "/openapi" -> Optional.of(Freshness.ofComputed(Duration.ofHours(1), Set.of("format")));
            case "/thing" -> Optional.of(new Freshness(version, Duration.ofMinutes(1), true));
            default -> Optional.empty();
        };
    }

    @Test
    void aListIsGivenAgainForLessThanASecond() {
        assertThat(get("/list")).isEqualTo("answer 1");
        pass(ALMOST_A_SECOND);
        assertThat(get("/list")).isEqualTo("answer 1");
        pass(Duration.ofMillis(1));
        assertThat(get("/list")).isEqualTo("answer 2");
    }

    @Test
    void nothingIsGivenAgainAfterASettingHasChanged() {
        assertThat(get("/thing")).isEqualTo("answer 1");
        assertThat(get("/sums")).isEqualTo("answer 2");
        settings.incrementAndGet();
        assertThat(get("/thing")).isEqualTo("answer 3");
        assertThat(get("/sums")).isEqualTo("answer 4");
        assertThat(get("/sums")).isEqualTo("answer 4");
    }

    /** Another node may change something while an answer is being made. */
    @Test
    void theSecondBeginsBeforeTheAnswerIsMade() {
        get(new Request("/list"), (request, response) -> {
            pass(Duration.ofMillis(600));
            write(response);
        });
        pass(Duration.ofMillis(400));
        assertThat(get("/list")).isEqualTo("answer 2");
    }

    @Test
    void aChangeOnThisNodeIsSeenAtOnce() {
        assertThat(get("/list")).isEqualTo("answer 1");
        changes.announce();
        assertThat(get("/list")).isEqualTo("answer 2");
    }

    @Test
    void whatWasMadeBeforeAChangeIsNotGivenAfterIt() {
        get(new Request("/list"), (request, response) -> {
            write(response);
            changes.announce();
        });
        assertThat(get("/list")).isEqualTo("answer 2");
    }

    @Test
    void anAnswerWithAVersionIsGivenUntilTheVersionChanges() {
        assertThat(get("/thing")).isEqualTo("answer 1");
        pass(Duration.ofSeconds(59));
        assertThat(get("/thing")).isEqualTo("answer 1");
        version = "2";
        assertThat(get("/thing")).isEqualTo("answer 2");
    }

    @Test
    void everyFilterHasItsOwnAnswer() {
        assertThat(get("/list")).isEqualTo("answer 1");
        assertThat(get(new Request("/list").query("country=KZ"))).isEqualTo("answer 2");
        assertThat(get(new Request("/list").query("country=CN"))).isEqualTo("answer 3");
        assertThat(get(new Request("/list").query("country=KZ"))).isEqualTo("answer 2");
    }

    @Test
    void languageAndColoursHaveTheirOwnAnswersAndOtherCookiesHaveNot() {
        assertThat(get(new Request("/list").language("en"))).isEqualTo("answer 1");
        assertThat(get(new Request("/list").language("zh"))).isEqualTo("answer 2");
        assertThat(get(new Request("/list").language("en").cookie("lang", "zh")))
                .isEqualTo("answer 2");
        assertThat(get(new Request("/list").language("en").cookie("scheme", "dark")))
                .isEqualTo("answer 3");
        assertThat(get(new Request("/list").language("en").cookie("node", "a"))).isEqualTo("answer 1");
    }

    @Test
    void theDescriptionOfTheApiHasAnAnswerForEachFormat() {
        assertThat(get(new Request("/openapi"))).isEqualTo("answer 1");
        assertThat(get(new Request("/openapi").language("zh").header("Accept", "text/html,*/*;q=0.8")))
                .isEqualTo("answer 1");
        assertThat(get(new Request("/openapi").query("format=JSON"))).isEqualTo("answer 2");
        assertThat(get(new Request("/openapi").header("Accept", "application/json")))
                .isEqualTo("answer 3");
        assertThat(get(new Request("/openapi").query("other=1"))).isEqualTo("answer 1");
    }

    @Test
    void theTimeZoneCountsOnlyWhereTimesAreShownInIt() {
        assertThat(get(new Request("/list").cookie("zone", "Asia/Almaty"))).isEqualTo("answer 1");
        assertThat(get(new Request("/list").cookie("zone", "Asia/Shanghai"))).isEqualTo("answer 1");
        assertThat(get(new Request("/thing").cookie("zone", "Asia/Almaty"))).isEqualTo("answer 2");
        assertThat(get(new Request("/thing").cookie("zone", "Asia/Shanghai"))).isEqualTo("answer 3");
    }

    @Test
    void whoMayBeSignedInHasNoAnswerFromMemory() {
        get("/list");
        assertThat(get(new Request("/list").session())).isEqualTo("answer 2");
        get("/api/v1/list");
        assertThat(get(new Request("/api/v1/list").header("Authorization", "Bearer x")))
                .isEqualTo("answer 4");
        assertThat(get("/list")).isEqualTo("answer 1");
    }

    @Test
    void whatMakesNobodyKnownIsAnsweredFromMemory() {
        get("/list");
        assertThat(get(new Request("/list").oldSession())).isEqualTo("answer 1");
        assertThat(get(new Request("/list").header("Authorization", "Bearer x")))
                .isEqualTo("answer 1");
        assertThat(get(new Request("/list").cookie("scheme", "any"))).isEqualTo("answer 1");
    }

    @Test
    void aComputedAnswerDoesNotDifferByWhatItDoesNotRead() {
        assertThat(get(new Request("/sums").query("country=KZ&asOf=2026-01-01")))
                .isEqualTo("answer 1");
        assertThat(get(new Request("/sums").query("asOf=2026-01-01&country=KZ")))
                .isEqualTo("answer 1");
        assertThat(get(new Request("/sums").query("x=1&asOf=2026-01-01&country=KZ&y&=2&z")))
                .isEqualTo("answer 1");
        assertThat(get(new Request("/sums").query("asOf=2026-01-02&country=KZ")))
                .isEqualTo("answer 2");
        assertThat(get(new Request("/sums"))).isEqualTo("answer 3");
        assertThat(get(new Request("/sums").query("country=&asOf="))).isEqualTo("answer 3");
    }

    @Test
    void whatOneVisitorAddsToTheAddressIsShownToNobodyElse() {
        get(new Request("/sums").query("evil=1&asOf=2026-01-01").parameter("evil", "1"), (request, response) -> {
            assertThat(((HttpServletRequest) request).getQueryString()).isEqualTo("asOf=2026-01-01");
            assertThat(request.getParameter("evil")).isNull();
            write(response);
        });
    }

    /** A forward puts parts of the path in front of what the address says. */
    @Test
    void partsOfThePathAreNoParametersOfTheVisitor() {
        var visitor = new Request("/sums").query("iso2=UZ").parameter("iso2", "UZ");
        get(visitor, (request, response) -> {
            assertThat(request.getParameter("iso2")).isNull();
            visitor.parameters("iso2", "KZ", "UZ");
            assertThat(request.getParameterValues("iso2")).containsExactly("KZ");
            visitor.parameter("slug", "a-place");
            assertThat(request.getParameter("slug")).isEqualTo("a-place");
            write(response);
        });
    }

    @Test
    void onlySomeComputedAnswersAreMadeAtOnce() throws Exception {
        int people = 3 * AnswerCache.MOST_COMPUTED_AT_ONCE;
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(people);
        try {
            var all = IntStream.range(0, people)
                    .mapToObj(each -> threads.submit(() ->
                            get(new Request("/sums").query("asOf=2026-01-" + (10 + each)), (request, response) -> {
                                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                Thread.yield();
                                write(response);
                                atOnce.decrementAndGet();
                            })))
                    .toList();
            for (var each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isBetween(1, AnswerCache.MOST_COMPUTED_AT_ONCE);
    }

    /** The request that renews an answer is the only one that waits. */
    @Test
    void aComputedAnswerIsRenewedBeforeItExpiresAndGivenMeanwhile() throws Exception {
        assertThat(get("/sums")).isEqualTo("answer 1");
        pass(Duration.ofSeconds(10).minusMillis(1));
        assertThat(get("/sums")).isEqualTo("answer 1");
        pass(Duration.ofMillis(1));
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(1);
        try {
            var renewing = threads.submit(() -> get(new Request("/sums"), (request, response) -> {
                begun.countDown();
                await(finish);
                write(response);
            }));
            await(begun);
            assertThat(get("/sums")).isEqualTo("answer 1");
            finish.countDown();
            assertThat(renewing.get()).isEqualTo("answer 2");
            assertThat(get("/sums")).isEqualTo("answer 2");
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void theScriptsOfAPageRunByANonceOfEachAnswer() {
        FilterChain page = (request, response) -> {
            ((HttpServletResponse) response).setHeader(ContentPolicy.HEADER, "script-src 'self' 'nonce-YWJjZGVm'");
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream()
                    .write("<script nonce=\"YWJjZGVm\">1</script><script nonce=\"YWJjZGVm\">2</script>"
                            .getBytes(StandardCharsets.UTF_8));
        };
        answer(new Request("/list"), page);
        var second = answer(new Request("/list"), page);
        var third = answer(new Request("/list"), page);
        var nonce = nonce(second);
        assertThat(nonce).hasSize(8).isNotEqualTo("YWJjZGVm").isNotEqualTo(nonce(third));
        assertThat(second.body())
                .isEqualTo("<script nonce=\"%s\">1</script><script nonce=\"%s\">2</script>", nonce, nonce);
    }

    private static String nonce(Response response) {
        var policy = String.valueOf(response.headers.get(ContentPolicy.HEADER));
        return policy.substring(policy.indexOf("nonce-") + 6, policy.length() - 1);
    }

    @Test
    void aMessageForTheNextPageIsShown() {
        get("/list");
        assertThat(get(new Request("/list").cookie("csfcfc", "x"))).isEqualTo("answer 2");
    }

    @Test
    void choosingALanguageIsAnsweredAnew() {
        get(new Request("/list").query("lang=zh").parameter("lang", "zh"));
        assertThat(get(new Request("/list").query("lang=zh").parameter("lang", "zh")))
                .isEqualTo("answer 2");
    }

    @Test
    void otherAddressesAndMethodsAreNotKept() {
        get("/other");
        assertThat(get("/other")).isEqualTo("answer 2");
        get("/list");
        assertThat(get(new Request("/list").method("HEAD"))).isEqualTo("answer 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "cookie"})
    void whatIsForOnePersonOrWentWrongIsNotKept(String why) {
        get(new Request("/list"), (request, response) -> {
            var http = (HttpServletResponse) response;
            switch (why) {
                case "status" -> http.setStatus(HttpServletResponse.SC_NOT_FOUND);
                default -> http.setHeader("Set-Cookie", "a=b");
            }
            write(response);
        });
        assertThat(get("/list")).isEqualTo("answer 2");
    }

    @Test
    void headersAndTypeAreGivenAgain() {
        get(new Request("/list"), (request, response) -> {
            ((HttpServletResponse) response).setHeader("X-Thing", "yes");
            write(response);
        });
        var again = answer(new Request("/list"), (request, response) -> write(response));
        assertThat(again.headers).containsEntry("X-Thing", "yes");
        assertThat(again.contentType).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void ofThoseWhoAskAtOnceOneMakesTheAnswer() throws Exception {
        int people = 8;
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            begun.countDown();
            await(finish);
            write(response);
        };
        var threads = Executors.newFixedThreadPool(people);
        try {
            var first = threads.submit(() -> get(new Request("/list"), slow));
            await(begun);
            var others = IntStream.range(1, people)
                    .mapToObj(each -> threads.submit(() -> get(new Request("/list"), slow)))
                    .toList();
            finish.countDown();
            assertThat(first.get()).isEqualTo("answer 1");
            for (var other : others) {
                assertThat(other.get()).isEqualTo("answer 1");
            }
            assertThat(made).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoWaitedForAnAnswerThatIsTooOldByThenMakesAnother() throws Exception {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> get(new Request("/list"), (request, response) -> {
                begun.countDown();
                await(finish);
                write(response);
            }));
            await(begun);
            var second = threads.submit(() -> get("/list"));
            pass(Duration.ofSeconds(1));
            finish.countDown();
            assertThat(first.get()).isEqualTo("answer 1");
            assertThat(second.get()).isEqualTo("answer 2");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoWaitedForAnAnswerThatFailedMakesAnother() throws Exception {
        var begun = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> get(new Request("/list"), (request, response) -> {
                begun.countDown();
                await(finish);
                throw new ServletException("broken");
            }));
            await(begun);
            var second = threads.submit(() -> get("/list"));
            finish.countDown();
            assertThat(second.get()).isEqualTo("answer 1");
            assertThat(first).failsWithin(Duration.ofMinutes(1));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private String get(String path) {
        return get(new Request(path));
    }

    private String get(Request request) {
        return get(request, (asked, response) -> write(response));
    }

    private String get(Request request, FilterChain chain) {
        return answer(request, chain).body();
    }

    private Response answer(Request request, FilterChain chain) {
        var response = new Response();
        try {
            answers.answer(request.fake(), response.fake(), chain);
        } catch (IOException | ServletException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
        return response;
    }

    private void write(ServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(("answer " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
