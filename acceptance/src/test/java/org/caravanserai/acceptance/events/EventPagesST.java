package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of events is whole, accessible and fits the window, in the languages, colours and sizes people use. */
@Tag("events")
class EventPagesST extends BrowserTest {
    private static final String EVENT = "china-asean-education-exchange-week-learning-across-the-moun";
    private static final String SUBMITTED = "conference-on-open-textbooks-in-many-languages";

    private static final List<String> PUBLIC = List.of("/events/" + EVENT, "/events/" + EVENT + "/register");
    private static final List<String> ORGANIZER = List.of(
            "/my",
            "/manage/events/new",
            "/manage/events/" + EVENT,
            "/manage/events/" + EVENT + "/edit",
            "/manage/messages/event/" + EVENT,
            "/manage/messages/event/" + EVENT + "/new");
    private static final List<String> AUTHORITY =
            List.of("/manage/approvals", "/manage/approvals/" + SUBMITTED, "/manage/decisions");

    @ParameterizedTest
    @MethodSource("looks")
    void publicPages(Look look) {
        try (Visitor visitor = visitor(look)) {
            PUBLIC.forEach(page -> check(visitor, page));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheOrganizer(Look look) {
        try (Visitor visitor = visitor(look).signIn(Demo.ORGANIZER)) {
            ORGANIZER.forEach(page -> check(visitor, page));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheAuthority(Look look) {
        try (Visitor visitor = visitor(look).signIn(Demo.AUTHORITY)) {
            AUTHORITY.forEach(page -> check(visitor, page));
        }
    }

    @Test
    void theDossierFollowsTheFormAndPlacesOnSiteComeBeforePlacesOnline() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.AUTHORITY)) {
            visitor.open("/manage/approvals/" + SUBMITTED);
            assertThat(visitor.page().locator("dl.facts").first().innerText())
                    .containsSubsequence(
                            "Kind",
                            "Languages",
                            "Organizer",
                            "When",
                            "Format",
                            "Venue",
                            "On site:",
                            "Online:",
                            "Waiting list");
        }
    }

    @Test
    void aFilterSaysHowManyEventsItWillFind() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            visitor.open("/");
            visitor.followTo("/events");
            var page = visitor.page();
            var country = page.locator("#filter-country option[value='CN']").innerText();
            assertThat(country).matches("China \\(\\d+\\)");
            page.locator("#filter-country").selectOption("CN");
            visitor.pressAt("main form.filters button");
            assertThat(page.locator("main strong[role=status]").innerText())
                    .startsWith(country.replaceAll("\\D", "") + " event");
            assertThat(page.locator("#filter-country option").allInnerTexts())
                    .as("other values stay on offer")
                    .contains(country)
                    .hasSizeGreaterThan(2);
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
    }
}
