package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the call for contributions to an event over submissions, reviews and decisions to what is public; nobody is known who must not be. */
@Tag("events")
@Steps
class ContributionsST extends BrowserTest {

    private static final String HIDDEN = "Zarina Hiddenova";
    private static final String HIDDEN_EMAIL = "hidden@old-market.example";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Api nobody = Api.of(Product.shared());

    private Forum forum;
    private String roads;
    private String cities;

    @Test
    @Order(1)
    void theCallIsOpenedAndExtended() {
        var forum = Forum.at(nobody).published();
        var manage = "/manage/events/" + forum.slug();
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(manage);
            for (var needsTheCall : List.of("/contributions", "/committee", "/assignment")) {
                organizer.open(manage + needsTheCall);
                assertThat(organizer.page().url()).as(needsTheCall).endsWith(manage + "/call");
            }
            organizer.open(manage);
            organizer.followTo(manage + "/call");
            organizer.assertAccessible();
            organizer.fill("call:types:0:name_en", "Talk");
            organizer.fill("call:types:0:minutes", "20");
            organizer.fill("call:tracks:0:name_en", "Policy");
            organizer.fill("call:closesAt_input", day(-1));
            organizer.press("call:save");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='call:closesAt_input']")
                            .count())
                    .isEqualTo(1);
            organizer.fill("call:closesAt_input", day(10));
            organizer.press("call:save");
            organizer.reads("The call is set up.");
            organizer.assertAccessible();
            organizer.fill("extension:until_input", day(5));
            organizer.fill("extension:reason", "Many have asked.");
            organizer.press("extension:extend");
            organizer.reads("The new deadline must be later than the present one.");
            organizer.fill("extension:until_input", day(20));
            organizer.press("extension:extend");
            organizer.reads("People told by email: 0.");
            organizer.assertQuiet();
        }
        try (Visitor visitor = visitor(Look.phone("en"))) {
            visitor.open("/events/" + forum.slug());
            visitor.reads("Call for contributions");
            visitor.followTo("/events/" + forum.slug() + "/contributions");
            visitor.reads("Policy");
            visitor.reads("No contributions have been confirmed yet.");
            visitor.assertAccessible();
            visitor.assertFits();
            visitor.assertQuiet();
        }
        nobody.as(Demo.PARTNER)
                .put(forum.path() + "/contributions/call", Map.of())
                .expect(404);
        nobody.get("events/no-such-event/contributions/call").expect(404);
    }

    @Test
    @Order(2)
    void reviewersAreInvited() {
        forum = Forum.at(nobody).published();
        for (var person : List.of(Demo.REVIEWER, Demo.PARTNER)) {
            forum.organizer()
                    .post(forum.path() + "/team", Map.of("email", person.email(), "role", "EVENT_REVIEWER"))
                    .expect(202);
            try (Visitor reviewer = visitor(Look.desktop("en")).signIn(person)) {
                reviewer.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", person.email()));
                reviewer.press("invitation:accept");
                reviewer.reads("Contributions to review");
                reviewer.assertAccessible();
                reviewer.assertQuiet();
            }
        }
    }

    @Test
    @Order(3)
    void contributionsAreCalledFor() {
        var call = new HashMap<String, Object>();
        call.put("text", Map.of("en", "Send us what you have found."));
        call.put("tracks", List.of(Map.of("name", Map.of("en", "Policy"))));
        call.put(
                "types",
                List.of(
                        Map.of("name", Map.of("en", "Talk"), "minutes", 20),
                        Map.of("name", Map.of("en", "Poster"), "minutes", 0)));
        call.put("longestAbstract", 2_000);
        call.put("doubleBlind", true);
        call.put("reviews", 2);
        call.put(
                "closesAt",
                OffsetDateTime.now(ZoneOffset.UTC).plusDays(9).withNano(0).toString());
        var kept = forum.organizer()
                .put(forum.path() + "/contributions/call", call)
                .expect(200)
                .json();
        assertThat(kept.get("open").asBoolean()).isTrue();
    }

    @Test
    @Order(4)
    void anAuthorSubmits() {
        try (Visitor author = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            author.open("/events/" + forum.slug());
            author.followTo("/events/" + forum.slug() + "/contributions/new");
            author.press("contribution:save");
            assertThat(author.page()
                            .locator(".field-wrong [id='contribution:title']")
                            .count())
                    .isEqualTo(1);
            author.fill("contribution:title", "Roads between cities");
            author.fill("contribution:authors:0:email", HIDDEN_EMAIL);
            author.fill("contribution:authors:1:name", HIDDEN);
            author.press("contribution:save");
            author.reads("The draft is saved.");
            author.press("submission:submit");
            author.reads("Still missing:");
            author.fill("contribution:summary", "What was found on the roads.");
            author.choose("contribution:type", "talk");
            author.choose("contribution:track", "policy");
            author.choose("contribution:language", "en");
            author.press("contribution:save");
            author.press("submission:submit");
            author.reads("The contribution is submitted.");
            author.assertQuiet();
            var address = author.page().url();
            roads = address.substring(address.lastIndexOf('/') + 1);
        }
    }

    @Test
    @Order(5)
    void anAuthorSubmitsByProgram() {
        var author = nobody.as(Demo.TEACHER);
        var begin = forum.path() + "/contributions";
        author.post(begin, Map.of("summary", "No title")).expect(400);
        cities = author.post(begin, Map.of("title", "Cities by night"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        author.post("me/contributions/" + cities + "/submission", "").expect(400);
        author.put(
                        "me/contributions/" + cities,
                        Map.of(
                                "title",
                                "Cities by night",
                                "summary",
                                "Lamps.",
                                "track",
                                "policy",
                                "type",
                                "talk",
                                "language",
                                "en",
                                "authors",
                                List.of(Map.of("name", "Li Wei", "presents", true))))
                .expect(200);
        author.post("me/contributions/" + cities + "/submission", "").expect(200);
        nobody.as(Demo.SCHOLAR).get("me/contributions/" + cities).expect(404);
        nobody.get("me/contributions/" + cities).expect(401);
    }

    @Test
    @Order(6)
    void theCallIsClosedWithAReason() {
        var page = "/manage/events/" + forum.slug() + "/call";
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(page);
            organizer.fill("closing:reason", " ");
            organizer.confirm("closing:close");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='closing:reason']")
                            .count())
                    .isEqualTo(1);
            organizer.fill("closing:reason", "The programme is full.");
            organizer.confirm("closing:close");
            organizer.reads("The call is closed. People told by email: 0.");
            organizer.assertAccessible();
            organizer.assertQuiet();
        }
        var closing = forum.path() + "/contributions/call/closing";
        forum.organizer().post(closing, Map.of("reason", "Again.")).expect(409);
        nobody.as(Demo.PARTNER).post(closing, Map.of("reason", "Mine.")).expect(404);
    }

    @Test
    @Order(7)
    void reviewersSayWhatTheyWantToReview() {
        try (Visitor reviewer = visitor(Look.phone("en")).signIn(Demo.REVIEWER)) {
            var page = "/my/committees/" + forum.slug();
            reviewer.open("/my/reviews");
            reviewer.followTo(page);
            reviewer.reads("Roads between cities");
            assertThat(reviewer.page().content()).doesNotContain(HIDDEN, HIDDEN_EMAIL, Demo.SCHOLAR.email());
            reviewer.assertAccessible();
            reviewer.assertFits();
            reviewer.choose("bids:bids-" + roads, "WANT");
            reviewer.choose("bids:bids-" + cities, "CONFLICT");
            reviewer.press("bids:save");
            reviewer.reads("2 bids are saved.");
            reviewer.reads("You have declared a conflict of interest, so the text is not shown.");
            assertThat(reviewer.page().content())
                    .contains("What was found on the roads.")
                    .doesNotContain("Lamps.");
            reviewer.assertQuiet();
        }
        var own = "me/committees/" + forum.slug();
        var reviewer = nobody.as(Demo.REVIEWER);
        assertThat(reviewer.get("me/committees").expect(200).body()).contains(forum.slug());
        assertThat(reviewer.get(own + "/contributions?said=true").expect(200).body())
                .contains("CONFLICT")
                .doesNotContain(HIDDEN)
                .doesNotContain("Li Wei");
        reviewer.put(own + "/bids", Map.of("bids", Map.of("no-such-code", "WANT")))
                .expect(400);
        nobody.as(Demo.SCHOLAR).get(own + "/contributions").expect(404);
    }

    @Test
    @Order(8)
    void theOrganizerSaysWhatReviewersKnowAndTakes() {
        var page = "/manage/events/" + forum.slug() + "/committee";
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug() + "/call");
            organizer.followTo(page);
            organizer.assertAccessible();
            var member = reviewerOf(Demo.REVIEWER);
            organizer.followTo(page + "/" + member);
            organizer.fill("member:most", "many");
            organizer.press("member:save");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='member:most']")
                            .count())
                    .isEqualTo(1);
            organizer.fill("member:most", "4");
            choose(organizer, "member:tracks", "policy");
            organizer.press("member:save");
            organizer.reads("The reviewer is saved.");
            organizer.reads("0 of at most 4");
            organizer.assertQuiet();
        }
        nobody.as(Demo.PARTNER).get(forum.path() + "/committee").expect(404);
    }

    private String reviewerOf(Demo person) {
        for (var each : forum.organizer()
                .get(forum.path() + "/committee")
                .expect(200)
                .json()
                .get("reviewers")) {
            if (each.get("email").asText().equals(person.email())) {
                return each.get("account").asText();
            }
        }
        throw new AssertionError(person + " does not review for the event");
    }

    @Test
    @Order(9)
    void anAssignmentIsSuggestedChangedAndAcceptedAsAWhole() {
        var list = "/manage/events/" + forum.slug() + "/contributions";
        var page = "/manage/events/" + forum.slug() + "/assignment";
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug());
            organizer.followTo("/manage/events/" + forum.slug() + "/call");
            organizer.followTo(list);
            organizer.reads("Cities by night");
            organizer.assertAccessible();
            organizer.followTo(page);
            organizer.fill("suggestion:reviews", "0");
            organizer.press("suggestion:suggest");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='suggestion:reviews']")
                            .count())
                    .isEqualTo(1);
            organizer.fill("suggestion:reviews", "2");
            organizer.press("suggestion:suggest");
            organizer.reads("3 reviews are proposed");
            organizer.reads("1 contribution lacks reviewers");
            organizer.reads("too few reviewers without a conflict of interest");
            organizer.reads("wants to review it");
            organizer.assertAccessible();
            organizer.followTo(page + "/" + cities);
            organizer.reads("has declared a conflict of interest");
            organizer.assertAccessible();
            choose(organizer, "choice:reviewers", reviewerOf(Demo.PARTNER));
            organizer.press("choice:save");
            organizer.reads("2 reviews are proposed");
            organizer.confirm("acceptance:discard");
            organizer.reads("The proposal is dropped.");
            organizer.press("suggestion:suggest");
            organizer.reads("3 reviews are proposed");
            organizer.open(page + "/" + cities);
            choose(organizer, "choice:reviewers", reviewerOf(Demo.PARTNER));
            organizer.press("choice:save");
            organizer.confirm("acceptance:accept");
            organizer.reads("Reviews asked for: 2. Left out because they are no longer possible: 0.");
            organizer.assertQuiet();
        }
        assertThat(Emails.count(Product.shared(), "REVIEWS_ASSIGNED", Demo.REVIEWER.email()))
                .isEqualTo(1);
    }

    @Test
    @Order(10)
    void aReviewerIsAskedByHandButNotWithAConflict() {
        var page = "/manage/events/" + forum.slug() + "/contributions/" + cities;
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(page);
            organizer.press("assignment:assign");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='assignment:reviewer']")
                            .count())
                    .isEqualTo(1);
            organizer.choose("assignment:reviewer", reviewerOf(Demo.PARTNER));
            organizer.press("assignment:assign");
            organizer.reads("The reviewer is asked by email.");
            organizer.assertAccessible();
            organizer.assertQuiet();
        }
        var submitted = forum.path() + "/contributions/submitted/" + cities;
        forum.organizer()
                .post(submitted + "/reviewers", Map.of("reviewer", reviewerOf(Demo.REVIEWER)))
                .expect(400);
        nobody.as(Demo.OFFICER).get(submitted).expect(404);
    }

    @Test
    @Order(11)
    void ofTwoOrganizersWhoAcceptAtOnceOneDoes() {
        var path = forum.path() + "/committee/assignment";
        var version = forum.organizer()
                .post(path, Map.of("reviews", 1))
                .expect(200)
                .json()
                .get("proposal")
                .get("version")
                .asLong();
        var answers = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> forum.organizer()
                        .post(path + "/acceptance", Map.of("version", version))
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        forum.organizer().delete(path).expect(409);
    }

    @Test
    @Order(12)
    void aReviewerReadsNoAuthorsAndReviews() {
        try (Visitor reviewer = visitor(Look.phone("en")).signIn(Demo.REVIEWER)) {
            reviewer.open("/my");
            reviewer.followTo("/my/reviews");
            reviewer.followTo("/my/reviews/" + roads);
            reviewer.reads("What was found on the roads.");
            assertThat(reviewer.page().content()).doesNotContain(HIDDEN, HIDDEN_EMAIL, Demo.SCHOLAR.email());
            reviewer.assertAccessible();
            reviewer.assertFits();
            reviewer.choose("review:scores-originality", "5");
            reviewer.press("review:keep");
            reviewer.reads("The draft is saved.");
            reviewer.press("review:submit");
            assertThat(reviewer.page()
                            .locator(".field-wrong [id='review:scores-clarity']")
                            .count())
                    .isEqualTo(1);
            reviewer.choose("review:scores-relevance", "4");
            reviewer.choose("review:scores-clarity", "3");
            reviewer.choose("review:confidence", "4");
            reviewer.fill("review:forAuthors", "Say more of the maps.");
            reviewer.fill("review:forOrganizers", "Take it.");
            reviewer.press("review:submit");
            reviewer.reads("The review is submitted.");
            reviewer.assertQuiet();
        }
        var reviewer = nobody.as(Demo.REVIEWER);
        assertThat(reviewer.get("me/reviews/" + roads).expect(200).body())
                .contains("Roads between cities")
                .doesNotContain(HIDDEN, HIDDEN_EMAIL, Demo.SCHOLAR.email());
        assertThat(reviewer.get("me/reviews").expect(200).body()).doesNotContain(HIDDEN);
        reviewer.get(forum.path() + "/contributions/submitted/" + roads).expect(404);
        reviewer.get(forum.path() + "/contributions/submitted").expect(404);
        nobody.as(Demo.SCHOLAR).get("me/reviews/" + roads).expect(404);
    }

    @Test
    @Order(13)
    void aReviewerWithAConflictDeclines() {
        var partner = nobody.as(Demo.PARTNER);
        assertThat(partner.get("me/reviews/" + roads).expect(200).json().get("others"))
                .isEmpty();
        try (Visitor reviewer = visitor(Look.desktop("en")).signIn(Demo.PARTNER)) {
            reviewer.open(Emails.link(Product.shared(), "REVIEW_ASSIGNED", Demo.PARTNER.email()));
            reviewer.reads("Cities by night");
            reviewer.open(Emails.link(Product.shared(), "REVIEWS_ASSIGNED", Demo.PARTNER.email()));
            reviewer.followTo("/my/reviews/" + roads);
            reviewer.assertAccessible();
            reviewer.fill("refusal:reason", " ");
            reviewer.confirm("refusal:decline");
            assertThat(reviewer.page()
                            .locator(".field-wrong [id='refusal:reason']")
                            .count())
                    .isEqualTo(1);
            reviewer.fill("refusal:reason", "She was my student.");
            reviewer.tick("refusal:conflict");
            reviewer.confirm("refusal:decline");
            reviewer.reads("You have declined the review.");
            reviewer.assertQuiet();
        }
        partner.get("me/reviews/" + roads).expect(404);
    }

    @Test
    @Order(14)
    void decisionsAreKeptBackAndReleasedTogether() {
        var list = "/manage/events/" + forum.slug() + "/contributions";
        var author = nobody.as(Demo.SCHOLAR);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(list + "/" + roads);
            organizer.reads("She was my student.");
            organizer.reads("Score 4");
            organizer.press("deciding:decide");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='deciding:decision']")
                            .count())
                    .isEqualTo(1);
            organizer.choose("deciding:decision", "ACCEPT");
            organizer.choose("deciding:type", "poster");
            organizer.press("deciding:decide");
            organizer.reads("Kept back: Accept");
            assertThat(author.get("me/contributions/" + roads).expect(200).body())
                    .contains("UNDER_REVIEW")
                    .doesNotContain("Say more of the maps.");
            organizer.open(list + "?query=night");
            organizer.page().locator("tbody .tick-cell input").check();
            organizer.press("contributions:decide");
            organizer.reads("Fill in this field.");
            organizer.page().locator("tbody .tick-cell input").check();
            organizer.choose("contributions:decision", "REJECT");
            organizer.press("contributions:decide");
            organizer.reads("2 decisions are kept back.");
            organizer.assertAccessible();
            organizer.confirm("release:release");
            organizer.reads("Authors told by email: 2.");
            organizer.assertQuiet();
        }
        assertThat(Emails.count(Product.shared(), "CONTRIBUTION_REJECTED", Demo.TEACHER.email()))
                .isPositive();
        assertThat(nobody.as(Demo.TEACHER)
                        .get("me/contributions/" + cities)
                        .expect(200)
                        .body())
                .contains("REJECTED");
        forum.organizer()
                .post(forum.path() + "/contributions/submitted/release", "")
                .expect(409);
    }

    @Test
    @Order(15)
    void whatIsConfirmedIsPublic() {
        assertThat(nobody.get(forum.path() + "/contributions").expect(200).body())
                .doesNotContain("Roads between cities");
        try (Visitor author = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            author.open(Emails.link(Product.shared(), "CONTRIBUTION_ACCEPTED", Demo.SCHOLAR.email()));
            author.reads("Say more of the maps.");
            assertThat(author.page().content()).doesNotContain(Demo.REVIEWER.email());
            author.assertAccessible();
            author.press("confirmation:confirm");
            author.reads("Your contribution is published.");
            author.followTo("/my/contributions");
            author.reads("Confirmed");
            author.assertAccessible();
            author.assertQuiet();
        }
        assertThat(nobody.get(forum.path() + "/contributions").expect(200).body())
                .contains("Roads between cities", HIDDEN)
                .doesNotContain("Cities by night");
        try (Visitor visitor = visitor(Look.phone("en"))) {
            visitor.open("/events/" + forum.slug());
            visitor.followTo("/events/" + forum.slug() + "/contributions");
            visitor.reads(HIDDEN);
            visitor.reads("Poster");
            visitor.assertAccessible();
            visitor.assertFits();
            visitor.assertQuiet();
        }
    }

    @Test
    @Order(16)
    void anAuthorWithdraws() {
        try (Visitor author = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            author.open("/my/contributions/" + roads);
            author.fill("withdrawal:reason", " ");
            author.confirm("withdrawal:withdraw");
            assertThat(author.page()
                            .locator(".field-wrong [id='withdrawal:reason']")
                            .count())
                    .isEqualTo(1);
            author.fill("withdrawal:reason", "No visa.");
            author.confirm("withdrawal:withdraw");
            author.reads("The contribution is withdrawn.");
            author.assertFits();
            author.assertQuiet();
        }
        assertThat(nobody.get(forum.path() + "/contributions").expect(200).body())
                .doesNotContain("Roads between cities");
        assertThat(Emails.count(Product.shared(), "CONTRIBUTION_WITHDRAWN", Demo.ORGANIZER.email()))
                .isPositive();
    }

    /** Ticks one of several cards, or takes the tick away. */
    private static void choose(Visitor visitor, String field, String value) {
        var box = visitor.page().locator("[id='" + field + "'] input[value='" + value + "']");
        visitor.page().locator("label[for='" + box.getAttribute("id") + "']").click();
    }

    private static String day(int fromNow) {
        return OffsetDateTime.now(ZoneOffset.ofHours(8)).plusDays(fromNow).format(LOCAL);
    }
}
