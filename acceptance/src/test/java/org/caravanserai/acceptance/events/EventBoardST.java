package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The organizer's events as a board by stage, and as a list. */
@Tag("events")
class EventBoardST extends BrowserTest {

    private static final String EVENTS = "/manage/events";

    private static Forum sentBack;
    private static Forum published;

    @BeforeAll
    static void eventsInManyStates() {
        var nobody = Api.of(Product.shared());
        for (int i = 0; i < 7; i++) {
            Forum.at(nobody).drafted();
        }
        Forum.at(nobody).submitted();
        sentBack = Forum.at(nobody).submitted();
        nobody.as(Demo.AUTHORITY)
                .decide(sentBack.path(), "decision", Map.of("decision", "RETURN", "note", "Which hall?"))
                .expect(200);
        published = Forum.at(nobody)
                .with("startsAt", soon(1))
                .with("endsAt", soon(2))
                .published();
        published.guest(nobody, "amina", 1).expect(201);
    }

    private static String soon(int hours) {
        return OffsetDateTime.now(ZoneOffset.ofHours(8))
                .plusHours(hours)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void boardAndListAreWholeAccessibleAndFit(Look look) {
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            List.of(EVENTS, EVENTS + "?view=list", EVENTS + "?view=list&state=DRAFT")
                    .forEach(page -> check(organizer, page));
        }
    }

    @Test
    void aColumnShowsItsFirstEventsAndLeadsToAllOfThem() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(EVENTS);
            var page = organizer.page();
            assertThat(page.locator(".board h2").allInnerTexts())
                    .extracting(text -> text.replaceAll("[\\s\\d,]+$", ""))
                    .containsExactly("Drafts", "In approval", "Approved", "Published", "Finished or cancelled");
            assertThat(column(page.locator(".board"), "DRAFT").locator("li").count())
                    .isEqualTo(6);
            assertThat(column(page.locator(".board"), "APPROVAL")
                            .locator("li")
                            .first()
                            .innerText())
                    .contains("Returned", "submit it again");
            assertThat(column(page.locator(".board"), "PUBLISHED")
                            .locator("li:has(a[href$='" + published.slug() + "'])")
                            .innerText())
                    .contains("Forum of University Presidents", "2 of 2 places taken", "Follow the registrations");
            column(page.locator(".board"), "APPROVAL")
                    .locator("a[href$='state=RETURNED']")
                    .click();
            page.waitForURL(url -> url.endsWith("?view=list&state=RETURNED"));
            assertThat(page.locator("tbody .badge").allInnerTexts()).containsOnly("Returned");
            assertThat(page.locator("tbody a[href$='" + sentBack.slug() + "']").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void theAddressKeepsWhetherItIsABoardOrAList() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(EVENTS);
            var page = organizer.page();
            page.locator("main a:text-is('List')").click();
            page.waitForURL(url -> url.endsWith("?view=list"));
            assertThat(page.locator("table").count()).isEqualTo(1);
            assertThat(page.locator(".board").count()).isZero();
            page.locator("#query").fill("Presidents");
            page.locator("#query").press("Enter");
            page.waitForURL(url -> url.contains("query=Presidents"));
            assertThat(page.url()).contains("view=list");
            page.reload();
            assertThat(page.locator("table").count()).isEqualTo(1);
            page.locator("main a:text-is('Board')").click();
            page.waitForURL(url -> url.endsWith(EVENTS));
            assertThat(page.locator(".board").count()).isEqualTo(1);
        }
    }

    @Test
    void onAPhoneTheColumnsStandBelowEachOtherAndEmptyOnesAreLeftOut() {
        try (Visitor organizer = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(EVENTS);
            var columns = organizer.page().locator(".board-column:visible").all();
            assertThat(columns).hasSizeGreaterThan(2);
            assertThat(columns)
                    .allSatisfy(each -> assertThat(each.locator("li").count()).isPositive());
            var lefts = columns.stream().map(each -> each.boundingBox().x).distinct();
            assertThat(lefts).hasSize(1);
        }
    }

    @Test
    void whoHasNoOrganizationIsToldWhatToDoNext() {
        try (Visitor newcomer = visitor(Look.desktop("en")).signIn(Demo.REVIEWER)) {
            check(newcomer, EVENTS);
            var page = newcomer.page();
            assertThat(page.locator("main").innerText()).contains("Register your organization");
            assertThat(page.locator("main a[href='/manage/organizations/new']").count())
                    .isEqualTo(1);
            assertThat(page.locator(".board").count()).isZero();
        }
    }

    private static Locator column(Locator board, String stage) {
        return board.locator("section[aria-labelledby='stage-" + stage + "']");
    }
}
