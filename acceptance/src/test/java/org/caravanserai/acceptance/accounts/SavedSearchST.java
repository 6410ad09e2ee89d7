package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.centers.SmallClass;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody saves a search for classes, a center opens one that matches, and the person is told, opens it and ends the search; the same for
 * events, calls and everything.
 */
@Tag("accounts")
@Steps
class SavedSearchST extends BrowserTest {

    private static Product product;
    private static Visitor learner;
    private static Api director;
    private static String code = "";

    /** A word that nothing of the demo data has. */
    private static final String WORD = "quelvorin";

    @BeforeAll
    static void start() {
        product = Product.with(Map.of("CARAVANSERAI_SEARCHES_MINUTES", "0")).start();
        learner = visitor(product, Look.desktop("en"));
        director = Api.of(product).as(Demo.CENTER);
    }

    @AfterAll
    static void stop() {
        learner.close();
        product.close();
    }

    @Test
    @Order(1)
    void aSearchIsSavedFromTheListOfClassesAfterSigningIn() {
        learner.open("/");
        learner.follow("Find a class");
        learner.page().locator("#filter-online").selectOption("true");
        learner.pressAt("main form.filters button");
        learner.follow("Save this search");
        learner.fill("signin:email", Demo.ANALYST.email());
        learner.fill("signin:password", Demo.PASSWORD);
        learner.press("signin:submit");
        learner.reads("Find a language class");
        learner.assertAccessible();
        assertThat(learner.page().locator("[id='search:name']").inputValue())
                .as("a name is proposed")
                .isNotBlank();
        learner.fill("search:name", " ");
        learner.press("search:save");
        assertThat(learner.page().locator("[id='search:name-error']").innerText())
                .isNotBlank();
        learner.fill("search:name", "Classes without a journey");
        learner.press("search:save");
        learner.reads("The search is saved.");
        learner.reads("Classes without a journey");
        learner.assertAccessible();
        learner.assertFits();
    }

    @Test
    @Order(2)
    void theSameSearchIsNotSavedTwiceAndItIsRenamed() {
        learner.open("/my/searches");
        learner.page().locator("ul.rows a[href^='/classes']").click();
        learner.follow("Save this search");
        learner.press("search:save");
        learner.reads("You have already saved this search.");
        learner.open("/my/searches");
        learner.follow("Classes without a journey");
        learner.reads("Nothing new has been found yet.");
        learner.fill("rename:name", "");
        learner.press("rename:save");
        assertThat(learner.page().locator("[id='rename:name-error']").innerText())
                .isNotBlank();
        learner.fill("rename:name", "Classes from home");
        learner.press("rename:save");
        learner.reads("The name is saved.");
        learner.assertAccessible();
    }

    @Test
    @Order(3)
    void aClassThatOpensLaterIsToldAndOpened() {
        var title = "Course from home " + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        code = new SmallClass(director, title).to("B1", 1).open(41, LocalTime.of(13, 0), 60);
        learner.open("/my");
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> {
                    look();
                    learner.open("/my");
                    return learner.page().locator("main").innerText().contains("New results: Classes from home");
                });
        learner.follow("New results: Classes from home");
        learner.reads(title);
        learner.follow("See the new results");
        learner.reads(title);
        learner.assertAccessible();
        learner.assertFits();
        learner.followTo("/classes/" + code);
        learner.reads(title);
        learner.assertQuiet();
    }

    @Test
    @Order(4)
    void theApiDoesTheSameAndRefusesNonsense() {
        var analyst = Api.of(product).as(Demo.ANALYST);
        var search = analyst.get("me/searches").expect(200).json().at("/0/search");
        var id = search.get("id").asText();
        assertThat(search.get("query").asText()).isEqualTo("online=true");
        assertThat(analyst.get("me/searches/" + id)
                        .expect(200)
                        .json()
                        .at("/results/0/address")
                        .asText())
                .isEqualTo("/classes/" + code);
        Api.of(product).as(Demo.OFFICER).get("me/searches/" + id).expect(404);
        Api.of(product).get("me/searches").expect(401);
        for (var nonsense : new String[] {"weekday=SOMEDAY", "colour=red", "start=soon"}) {
            analyst.post("me/searches", Map.of("list", "classes", "query", nonsense, "name", "Nonsense"))
                    .expect(400);
        }
        analyst.post("me/searches", Map.of("list", "stones", "query", "", "name", "Stones"))
                .expect(400);
        var second = analyst.post(
                        "me/searches",
                        Map.of("list", "classes", "query", "language=vi&sort=title", "name", "Vietnamese"))
                .expect(201)
                .json()
                .at("/search/id")
                .asText();
        analyst.put("me/searches/" + second, Map.of("name", "Vietnamese classes"))
                .expect(200);
        analyst.post("me/searches/" + second + "/seen", Map.of()).expect(204);
        var all = analyst.post("me/searches", Map.of("list", "classes", "name", "All classes"))
                .expect(201)
                .json()
                .at("/search/id")
                .asText();
        analyst.delete("me/searches/" + all).expect(204);
        analyst.delete("me/searches/" + second).expect(204);
        analyst.get("me/searches/" + second).expect(404);
    }

    @Test
    @Order(5)
    void theSearchIsEnded() {
        learner.open("/my/searches");
        learner.follow("Classes from home");
        learner.confirm("ending:end");
        learner.reads("The search has ended.");
        learner.reads("No saved searches yet");
        learner.assertAccessible();
        learner.assertQuiet();
    }

    @Test
    @Order(6)
    void aCountryARecordAndItsFiguresAreFollowed() {
        learner.open("/countries/KZ");
        learner.follow("Follow new records");
        learner.reads("Kazakhstan");
        saved("Records with Kazakhstan");
        learner.followTo("/countries/KZ");
        learner.assertAccessible();
        learner.follow("Follow new figures");
        saved("Figures of Kazakhstan");
        learner.open("/cooperation/projects/oil-and-gas-research-for-central-asia-and-the-middle-east");
        learner.follow("Follow this record");
        saved("A project that I follow");
        learner.followTo("/cooperation/projects/oil-and-gas-research-for-central-asia-and-the-middle-east");
        learner.open("/cooperation/instruments?country=EG");
        learner.follow("Save this search");
        learner.reads("Egypt");
        saved("Instruments with Egypt");
        learner.assertAccessible();
        for (int left = 4; left > 0; left--) {
            learner.page()
                    .locator("main ul.rows a[href^='/my/searches/']")
                    .first()
                    .click();
            learner.confirm("ending:end");
            learner.reads("The search has ended.");
        }
        var analyst = Api.of(product).as(Demo.ANALYST);
        for (var nonsense : new String[] {"record=STONE", "entry=anything", "record=PROJECT&entry=none"}) {
            analyst.post("me/searches", Map.of("list", "registry", "query", nonsense, "name", "Nonsense"))
                    .expect(400);
        }
        analyst.post("me/searches", Map.of("list", "figures", "query", "series=NONE", "name", "Nonsense"))
                .expect(400);
    }

    @Test
    @Order(7)
    void searchesAreSavedFromTheEventsTheCallsAndTheSearchOverEverything() {
        learner.open("/events?query=" + WORD + "&country=CN");
        learner.follow("Save this search");
        learner.reads("China");
        saved("Forums to come");
        learner.open("/exchanges?level=6");
        learner.follow("Save this search");
        saved("Calls for bachelors");
        learner.open("/search?query=" + WORD);
        learner.reads("Nothing found for");
        learner.follow("Save this search");
        learner.reads("The whole platform");
        saved("Anything of this name");
        assertThat(learner.page().locator("main ul.rows > li").count()).isEqualTo(3);
        learner.assertAccessible();
        learner.assertFits();
    }

    /** The job of saved searches runs now and looks at each search. */
    private static void look() {
        Api.of(product)
                .as(Demo.ADMIN)
                .post("admin/jobs/saved-searches/run", Map.of())
                .expect(202);
    }

    private static void saved(String name) {
        learner.fill("search:name", "");
        learner.press("search:save");
        assertThat(learner.page().locator("[id='search:name-error']").innerText())
                .isNotBlank();
        learner.fill("search:name", name);
        learner.press("search:save");
        learner.reads("The search is saved.");
    }

    @Test
    @Order(7)
    void anEventThatIsPublishedLaterIsToldOfBothSearchesThatFindIt() {
        var forum = Forum.at(Api.of(product))
                .with("title", Map.of("en", "Forum " + WORD))
                .published();
        for (var name : new String[] {"Forums to come", "Anything of this name"}) {
            await().atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(5))
                    .until(() -> {
                        look();
                        learner.open("/my/notices");
                        return learner.page().locator("main").innerText().contains(name);
                    });
            learner.open("/my/searches");
            learner.follow(name);
            learner.reads("Forum " + WORD);
            learner.assertAccessible();
        }
        learner.followTo("/events/" + forum.slug());
        learner.assertQuiet();
    }

    @Test
    @Order(8)
    void theApiKnowsTheListsAndWhatTheyCanBeAsked() {
        var analyst = Api.of(product).as(Demo.ANALYST);
        var saved = analyst.get("me/searches").expect(200).json();
        assertThat(saved.findValuesAsText("list")).containsExactly("events", "calls", "everything");
        assertThat(saved.findValuesAsText("address"))
                .containsExactly(
                        "/events?query=" + WORD + "&country=CN", "/exchanges?level=6", "/search?query=" + WORD);
        Map.of(
                        "kind=PARTY", "events",
                        "time=never", "events",
                        "level=9", "calls",
                        "", "everything",
                        "query=Hanoi&kind=STONE", "everything")
                .forEach((query, list) -> analyst.post(
                                "me/searches", Map.of("list", list, "query", query, "name", "Nonsense"))
                        .expect(400));
        saved.findValuesAsText("id")
                .forEach(id -> analyst.delete("me/searches/" + id).expect(204));
    }

    @Test
    @Order(9)
    void aSearchIsDeletedInTheList() {
        Api.of(product)
                .as(Demo.ANALYST)
                .post("me/searches", Map.of("list", "events", "query", "query=" + WORD, "name", "Forums"))
                .expect(201);
        try (var analyst = visitor(product, Look.phone("en")).signIn(Demo.ANALYST)) {
            analyst.open("/my/searches");
            analyst.press("searches:each:0:end");
            analyst.reads("The search has ended.");
            analyst.assertQuiet();
        }
    }
}
