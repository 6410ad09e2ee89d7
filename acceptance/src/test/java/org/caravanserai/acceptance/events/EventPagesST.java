package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of events is whole, accessible and fits the window, in the languages, colours and sizes people use. */
class EventPagesST {
    private static final String EVENT = "china-asean-education-exchange-week-learning-across-the-moun";
    private static final String SUBMITTED = "conference-on-open-textbooks-in-many-languages";

    private static final List<String> PUBLIC = List.of("/events/" + EVENT, "/events/" + EVENT + "/register");
    private static final List<String> ORGANIZER = List.of(
            "/my",
            "/manage/events",
            "/manage/events/new",
            "/manage/events/" + EVENT,
            "/manage/events/" + EVENT + "/edit",
            "/manage/events/" + EVENT + "/people",
            "/manage/events/" + EVENT + "/messages");
    private static final List<String> AUTHORITY = List.of("/manage/approvals", "/manage/approvals/" + SUBMITTED);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look("en", false, 1280, 900),
                new Look("zh", false, 1280, 900),
                new Look("ar", false, 390, 844),
                new Look("en", true, 390, 844));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void publicPages(Look look) {
        try (Visitor visitor = browser.visitor(Product.shared(), look)) {
            PUBLIC.forEach(page -> check(visitor, page));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheOrganizer(Look look) {
        try (Visitor visitor = browser.visitor(Product.shared(), look).signIn(Demo.ORGANIZER)) {
            ORGANIZER.forEach(page -> check(visitor, page));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheAuthority(Look look) {
        try (Visitor visitor = browser.visitor(Product.shared(), look).signIn(Demo.AUTHORITY)) {
            AUTHORITY.forEach(page -> check(visitor, page));
        }
    }

    private static void check(Visitor visitor, String page) {
        assertThat(visitor.open(page)).as(page).isEqualTo(200);
        visitor.assertQuiet();
        visitor.assertFits();
        visitor.assertAccessible();
    }
}
