package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The organizer's list of people in a real browser: its columns, its filters, and the person beside it. */
@Tag("events")
class PeoplePagesST extends BrowserTest {

    private static Forum forum;
    private static String people;

    @BeforeAll
    static void peopleWhoAnswered() {
        forum = PeopleApiST.asking(Api.of(Product.shared())).published();
        people = "/manage/events/" + forum.slug() + "/people";
        forum.answering("anna", Map.of("diet", "halal", "note", "A room with a ramp"))
                .expect(201);
        forum.answering("boris", Map.of("diet", "vegan", "visa", true)).expect(201);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void listMenusFiltersAndDrawerAreAccessibleAndFit(Look look) {
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            check(
                    organizer,
                    people + "?column=name&column=state&column=answers.diet&column=answers.note&answers.diet=halal");
            for (var opened : List.of("details.tool:has(#columns) > summary", ".answer-filters > summary")) {
                organizer.page().locator(opened).click();
                organizer.assertFits();
                organizer.assertAccessible();
                organizer.page().keyboard().press("Escape");
            }
            open(organizer.page(), "anna");
            organizer.assertFits();
            organizer.assertAccessible();
            organizer.assertQuiet();
        }
    }

    @Test
    void somebodyWithoutEmailIsEnteredOnTheWayAndFoundAgain() {
        var forum = Forum.at(Api.of(Product.shared())).capacity(5).published();
        var people = "/manage/events/" + forum.slug() + "/people";
        var family = "Forum" + forum.slug().replaceAll("[^a-z]", "");
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug());
            organizer.followTo(people);
            organizer.followTo(people + "/new");
            organizer.pressAt("main a[href^='/manage/people/new?then=']");
            organizer.fill("person:names-givenName", "Zulfiya");
            organizer.fill("person:names-familyName", family);
            organizer.press("person:save");
            assertThat(organizer.page().locator("[id='kept:record_input']").inputValue())
                    .contains(family);
            organizer.fill("kept:accompanying", "400");
            organizer.press("kept:save");
            assertThat(organizer.page().locator(".summary").count()).isEqualTo(1);
            organizer.fill("kept:accompanying", "1");
            organizer.press("kept:save");
            organizer.reads("Added. The person is told by email if an address is known.");
            organizer.reads("Confirmed");
            assertThat(organizer.page().locator("main").innerText()).doesNotContain("@invalid");
            organizer.assertAccessible();
            organizer.open(people + "/new");
            organizer.pressAt("main a[href^='/manage/people/new?then=']");
            organizer.fill("person:names-givenName", "Zulfiya");
            organizer.fill("person:names-familyName", family);
            organizer.press("person:save");
            organizer.reads("Is it one of these?");
            organizer.pressAt("main a[href^='" + people + "/new?person=']");
            organizer.press("kept:save");
            organizer.reads("This person is registered already");
            organizer.walk();
            organizer.followTo("/manage/people");
            organizer.pressAt("main a[href^='/manage/people/']:has-text('" + family + "')");
            organizer.page().locator("main a[href^='" + people + "/']").first().waitFor();
            organizer.assertQuiet();
        }
    }

    @Test
    void answersAndTheWayOfAttendingAreChangedByThePersonAndTheOrganizer() {
        var nobody = Api.of(Product.shared());
        var forum = PeopleApiST.asking(nobody).with("mode", "HYBRID").published();
        var code = nobody.as(Demo.SCHOLAR)
                .post(
                        forum.path() + "/registrations",
                        Map.of("attendance", "ON_SITE", "answers", Map.of("diet", "vegan", "days", List.of("first"))))
                .expect(201)
                .json()
                .get("code")
                .asText();
        try (Visitor scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR);
                Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            scholar.open("/my");
            scholar.followTo("/registrations/" + code);
            scholar.followTo("/registrations/" + code + "/change");
            scholar.assertAccessible();
            assertThat(scholar.page().locator("[id='answers:answers-diet']").inputValue())
                    .isEqualTo("vegan");
            scholar.page().locator("label[for='answers:attendance:1']").click();
            scholar.fill("answers:answers-papers", "many");
            scholar.press("answers:save");
            assertThat(scholar.page().locator(".summary").innerText()).contains("Papers");
            scholar.fill("answers:answers-papers", "2");
            scholar.page().locator("[id='answers:answers-diet']").selectOption("halal");
            scholar.press("answers:save");
            scholar.reads("Your registration is changed.");
            scholar.reads("What do you eat?");
            assertThat(scholar.page().locator("del").allInnerTexts().toString()).contains("vegan");
            assertThat(scholar.page().locator("ins").allInnerTexts().toString()).contains("halal", "2");
            scholar.assertAccessible();
            organizer.open("/manage/events/" + forum.slug() + "/people/" + code);
            organizer.followTo("/manage/events/" + forum.slug() + "/people/" + code + "/edit");
            organizer.assertAccessible();
            organizer.fill("correction:answers-note", "A room with a ramp");
            organizer.press("correction:save");
            assertThat(organizer.page().locator(".summary").count()).isEqualTo(1);
            organizer.fill("correction:reason", "You asked for it by telephone.");
            organizer.press("correction:save");
            organizer.reads("Changed. The participant will be told.");
            organizer.reads("You asked for it by telephone.");
            organizer.reads("A room with a ramp");
            scholar.assertQuiet();
            organizer.assertQuiet();
        }
        assertThat(Emails.count(Product.shared(), "REGISTRATION_CHANGED", Demo.SCHOLAR.email()))
                .isGreaterThanOrEqualTo(2);
        nobody.as(Demo.SCHOLAR)
                .put(
                        "registrations/" + code + "/answers",
                        Map.of("attendance", "ON_SITE", "answers", Map.of("days", List.of("second"))))
                .expect(400);
        var changed = nobody.as(Demo.SCHOLAR)
                .put("registrations/" + code + "/answers", Map.of("attendance", "ON_SITE", "answers", Map.of()))
                .expect(200)
                .json();
        assertThat(changed.get("attendance").asText()).isEqualTo("ON_SITE");
        assertThat(changed.get("answers").size()).isZero();
    }

    @Test
    void aPlaceIsGivenToSomebodyElse() {
        var full = Forum.at(Api.of(Product.shared())).capacity(1).published();
        var code = full.guest("anna").expect(201).json().get("code").asText();
        full.guest("boris").expect(201);
        var people = "/manage/events/" + full.slug() + "/people";
        var address = "dina." + full.slug() + "@guest.example";
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "/" + code);
            organizer.followTo(people + "/" + code + "/transfer");
            organizer.assertAccessible();
            organizer.fill("typed:givenName", "Dina");
            organizer.fill("typed:familyName", "Karimova");
            organizer.fill("typed:email", address);
            organizer.chooseOne("typed:country", "Kazakh", "Kazakhstan");
            organizer.fill("typed:affiliation", "University of Almaty");
            organizer.press("typed:save");
            assertThat(organizer.page().locator(".summary").count()).isEqualTo(1);
            organizer.fill("typed:reason", "Anna is ill.");
            organizer.press("typed:save");
            organizer.reads("The other person has the place now.");
            organizer.reads("Dina Karimova");
            organizer.reads("Confirmed");
            organizer.open(people + "/" + code);
            organizer.reads("The organizer gave the place to somebody else");
            organizer.reads("Anna is ill.");
            var next = full.organizer()
                    .get(full.path() + "/registrations?state=CONFIRMED")
                    .expect(200)
                    .json();
            assertThat(next.toString()).contains("Dina").doesNotContain("boris");
            organizer.open(people);
            var own = "Zulfiya" + full.slug().replaceAll("[^a-z]", "");
            var dina = organizer
                    .page()
                    .locator("main a[href^='" + people + "/']:has-text('Dina')")
                    .first()
                    .getAttribute("href");
            organizer.open(dina + "/transfer");
            organizer.press("kept:save");
            assertThat(organizer.page().locator(".summary").count()).isEqualTo(1);
            organizer.pressAt("main a[href^='/manage/people/new?then=']");
            organizer.fill("person:names-givenName", own);
            organizer.press("person:save");
            assertThat(organizer.page().locator("[id='kept:record_input']").inputValue())
                    .contains(own);
            organizer.fill("kept:reason", "Dina cannot come either.");
            organizer.press("kept:save");
            organizer.reads("The other person has the place now.");
            organizer.reads(own);
            organizer.assertQuiet();
        }
        assertThat(Emails.count(Product.shared(), "REGISTRATION_TRANSFERRED", "anna." + full.slug() + "@guest.example"))
                .isEqualTo(1);
        assertThat(Emails.count(Product.shared(), "REGISTRATION_CONFIRMED", address))
                .isEqualTo(1);
    }

    @Test
    void anOrganizerAddsSomebodyWhoHasNotSignedUp() {
        var full = Forum.at(Api.of(Product.shared())).capacity(1).published();
        var address = "dina." + full.slug() + "@guest.example";
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + full.slug());
            organizer.followTo("/manage/events/" + full.slug() + "/people");
            organizer.followTo("/manage/events/" + full.slug() + "/people/new");
            organizer.assertAccessible();
            organizer.fill("participant:givenName", "Dina");
            organizer.fill("participant:familyName", "Karimova");
            organizer.fill("participant:email", "dina");
            organizer.chooseOne("participant:country", "Kazakh", "Kazakhstan");
            organizer.fill("participant:affiliation", "University of Almaty");
            organizer.press("participant:save");
            assertThat(organizer.page().locator(".summary").innerText()).contains("Email");
            organizer.fill("participant:email", address);
            organizer.press("participant:save");
            organizer.reads("Added. The person is told by email.");
            organizer.reads("Confirmed");
            organizer.open("/manage/events/" + full.slug() + "/people/new");
            organizer.fill("participant:givenName", "Dina");
            organizer.fill("participant:email", address);
            organizer.chooseOne("participant:country", "Kazakh", "Kazakhstan");
            organizer.fill("participant:affiliation", "University of Almaty");
            organizer.press("participant:save");
            organizer.reads("This person is registered already");
            organizer.assertQuiet();
        }
        var link = Emails.link(Product.shared(), "REGISTRATION_CONFIRMED", address);
        try (Visitor guest = visitor(Look.phone("en"))) {
            guest.open(link);
            guest.reads("Confirmed");
        }
        var person = Map.of(
                "givenName",
                "Egor",
                "email",
                "egor." + full.slug() + "@guest.example",
                "country",
                "KZ",
                "affiliation",
                "KazNU");
        var api = full.organizer();
        var added = api.post(full.path() + "/participants", Map.of("person", person, "attendance", "ON_SITE"))
                .expect(201)
                .json();
        assertThat(added.get("state").asText()).isEqualTo("WAITING");
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + full.slug() + "/people/"
                    + added.get("code").asText());
            organizer.ask("moving:up");
            organizer.fill("moving:why", "Speaks on the first day");
            organizer.press("moving:up");
            organizer.reads("is the first on the waiting list now");
            organizer.reads("Speaks on the first day");
            organizer.assertAccessible();
            organizer.assertQuiet();
        }
        api.post("registrations/" + added.get("code").asText() + "/moving-up", Map.of("reason", " "))
                .expect(400);
        api.post(full.path() + "/participants", Map.of("person", person, "attendance", "ON_SITE"))
                .expect(409);
        Api.of(Product.shared())
                .as(Demo.SCHOLAR)
                .post(full.path() + "/participants", Map.of("person", person, "attendance", "ON_SITE"))
                .expect(404);
    }

    @Test
    void acceptIsOfferedWhereTheOrganizerDecidesAndSaysWhenItDidNothing() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people);
            var page = organizer.page();
            var accept = page.locator("[id='people:approve']");
            assertThat(accept.count()).isZero();

            var moderated =
                    Forum.at(Api.of(Product.shared())).terms("moderated", true).published();
            moderated.guest("carla").expect(201);
            organizer.open("/manage/events/" + moderated.slug() + "/people");
            accept.click();
            assertThat(page.locator(".notice-warn").innerText()).contains("Nothing was changed");
            assertThat(page.locator(".notice-good").count()).isZero();

            page.locator("tbody .tick-cell input").check();
            accept.click();
            assertThat(page.locator(".notice-good").innerText()).isEqualTo("1 accepted.");

            page.locator("tbody .tick-cell input").check();
            accept.click();
            assertThat(page.locator(".notice-warn").innerText())
                    .isEqualTo("0 accepted; 1 was not waiting for a decision.");
            organizer.assertAccessible();
        }
    }

    @Test
    void timesAreThoseOfTheProfileAndForVisitorsThoseOfTheBrowser() {
        var event = "/events/" + forum.slug();
        try (Visitor anybody = visitor(Look.desktop("en"));
                Visitor inShanghai = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            for (var visitor : List.of(anybody, inShanghai)) {
                // The first page tells the browser's zone to the platform.
                visitor.open(event);
                visitor.open(event);
            }
            assertThat(anybody.page().locator("main").innerText()).contains("your time:");
            assertThat(inShanghai.page().locator("main").innerText()).doesNotContain("your time:");
        }
    }

    @Test
    void columnsAreChosenByKeyboardAndStandInTheAddress() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "?answers.diet=halal&sort=name");
            var page = organizer.page();
            assertThat(heads(page)).contains("State", "Affiliation").doesNotContain("Code", "What do you eat?");
            page.locator("details.tool:has(#columns) > summary").focus();
            page.keyboard().press("Enter");
            for (var column : List.of("Affiliation", "Code", "What do you eat?")) {
                page.locator("#columns").getByLabel(column).focus();
                page.keyboard().press("Space");
            }
            press(organizer, "Show columns");
            assertThat(heads(page))
                    .contains("Code", "State", "What do you eat?")
                    .doesNotContain("Affiliation");
            assertThat(page.url()).contains("column=code", "column=answers.diet", "answers.diet=halal", "sort=name");
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("anna", "halal");

            assertThat(exports(page).get(0))
                    .contains("column=code", "answers.diet=halal")
                    .doesNotContain("affiliation");
            assertThat(exports(page).get(2)).endsWith("/registrations.csv");
            page.locator("details.tool:has(#columns) > summary").click();
            organizer.follow("Reset");
            assertThat(page.url()).doesNotContain("column=").contains("answers.diet=halal");
            organizer.assertQuiet();
        }
    }

    @Test
    void theOrderStandsInTheAddressAndSelectedPeopleStaySelected() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people);
            var page = organizer.page();
            page.getByLabel("Select boris").check();
            page.getByText("Selected: 1").waitFor();
            var name = page.locator("th:has-text('Name')");
            name.focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("sort=name"));
            assertThat(names(page)).isSorted();
            assertThat(name.getAttribute("aria-sort")).isEqualTo("ascending");
            assertThat(page.getByLabel("Select boris").isChecked()).isTrue();
            assertThat(exports(page).get(0)).contains("sort=name");
            organizer.assertAccessible();

            name.click();
            page.waitForURL(url -> url.contains("sort=-name"));
            var descending = names(page);
            assertThat(descending).isSortedAccordingTo(Comparator.reverseOrder());
            page.reload();
            assertThat(names(page)).isEqualTo(descending);
            organizer.act(page::goBack);
            page.waitForURL(url -> url.contains("sort=name"));
            assertThat(names(page)).isSorted();
            organizer.assertQuiet();
        }
    }

    @Test
    void answersNarrowTheListAndEachFilterCanBeTakenAway() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "?column=name&column=code");
            var page = organizer.page();
            page.locator(".answer-filters > summary").click();
            page.getByLabel("What do you eat?").last().selectOption("vegan");
            page.waitForURL(url -> url.contains("answers.diet=vegan"));
            assertThat(page.url()).contains("column=code");
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("boris");
            page.locator(".answer-filters > summary").click();
            page.locator("[name='answers.note']").fill("ramp");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("answers.note=ramp"));
            assertThat(page.locator(".empty").innerText()).contains("Nobody found");
            page.locator(".chips a")
                    .filter(new Locator.FilterOptions().setHasText("vegan"))
                    .click();
            page.waitForURL(url -> !url.contains("answers.diet"));
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("anna");
            organizer.open(people + "?answers.diet=pork&answers.shoes=41");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            organizer.assertQuiet();
        }
    }

    @Test
    void aPersonOpensBesideTheListAndTheFocusComesBack() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "?sort=name");
            var page = organizer.page();
            var address = page.url();
            open(page, "anna");
            var drawer = page.locator("dialog[open]");
            assertThat(drawer.innerText())
                    .contains("anna", "Answers", "A room with a ramp", "History")
                    .doesNotContain("Your answers");
            assertThat(page.evaluate("() => document.activeElement.closest('dialog') !== null"))
                    .isEqualTo(true);
            assertThat(page.url()).isEqualTo(address);
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]").count()).isZero();
            assertThat(page.evaluate("() => document.activeElement.innerText")).isEqualTo("anna");

            open(page, "boris");
            drawer.click(new Locator.ClickOptions().setPosition(4, 200));
            assertThat(drawer.isVisible()).as("its own edge is part of it").isTrue();
            page.mouse().click(40, 400);
            assertThat(page.locator("dialog[open]").count()).isZero();

            open(page, "boris");
            page.locator("dialog[open]").getByText("Open as a page").click();
            page.waitForURL(url -> url.matches(".*/people/[^/?]+"));
            assertThat(page.locator("h1").innerText()).isEqualTo("boris");
            organizer.assertQuiet();
        }
    }

    @Test
    void whoIsRejectedInTheDrawerLeavesTheOrganizerInTheList() {
        forum.answering("yusuf", Map.of()).expect(201);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "?query=yusuf");
            var page = organizer.page();
            open(page, "yusuf");
            page.locator("dialog.drawer button[data-opens]").click();
            var question = page.locator("dialog.drawer dialog[open]");
            assertThat(question.locator("h2").innerText()).isEqualTo("Reject this registration?");
            organizer.assertAccessible();
            page.keyboard().press("Escape");
            assertThat(question.count()).isZero();
            assertThat(page.locator("dialog.drawer").isVisible())
                    .as("only the question goes")
                    .isTrue();
            assertThat(page.evaluate("() => document.activeElement.dataset.opens"))
                    .isEqualTo("drawer-reject-dialog");
            page.locator("dialog.drawer button[data-opens]").click();
            question.locator("[type=submit]").click();
            assertThat(question.isVisible()).as("without a reason").isTrue();
            question.locator("textarea").fill("The hall is too small");
            organizer.act(question.locator("[type=submit]")::click);
            assertThat(page.url()).contains("/people?query=yusuf");
            assertThat(page.locator("tbody tr").innerText()).contains("Rejected");
            organizer.assertQuiet();
        }
    }

    @Test
    void whoRejectsWithoutAReasonIsToldSoAndLedToTheField() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(people + "?query=boris");
            var page = organizer.page();
            organizer.open(page.locator("tbody a[data-drawer]").getAttribute("href"));
            page.locator("#decision [data-opens]").click();
            page.locator("dialog[open] textarea").fill("  ");
            page.locator("dialog[open] [type=submit]").click();
            var told = page.locator(".summary a");
            told.waitFor();
            organizer.assertAccessible();
            told.click();
            assertThat(page.locator("dialog[open] textarea:focus").count()).isOne();
            assertThat(page.locator(".heading .badge").innerText()).isEqualTo("Confirmed");
            organizer.assertQuiet();
        }
    }

    private static void open(Page page, String name) {
        page.locator("tbody a[data-drawer]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        page.locator("dialog.drawer h1").waitFor();
        page.locator(".drawer-wait").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void press(Visitor visitor, String button) {
        visitor.act(visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))::click);
    }

    private static List<String> heads(Page page) {
        return page.locator("thead th").allInnerTexts();
    }

    private static List<String> names(Page page) {
        return page.locator("tbody a[data-drawer]").allInnerTexts();
    }

    private static List<String> exports(Page page) {
        return page.locator("a[download]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
