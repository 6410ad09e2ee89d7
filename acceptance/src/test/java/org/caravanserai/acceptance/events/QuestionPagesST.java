package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organizer writes questions, a guest answers them, the organizer reads the answers: in a real browser. */
@Tag("events")
class QuestionPagesST extends BrowserTest {
    private static final String DEMO = "china-asean-education-exchange-week-learning-across-the-moun";

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheFormAreWholeAccessibleAndFit(Look look) {
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            for (var page : List.of(
                    "/manage/events/" + DEMO + "/form",
                    "/manage/events/" + DEMO + "/form/question",
                    "/manage/events/" + DEMO + "/form/question?key=diet")) {
                check(organizer, page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void answersAreReadByTheirPersonAndByTheOrganizer(Look look) {
        var api = Api.of(Product.shared());
        var forum = Forum.at(api)
                .terms(
                        "questions",
                        List.of(Map.of("key", "note", "kind", "LONG_TEXT", "label", Map.of("en", "Note", "zh", "备注"))))
                .published();
        var code = api.as(Demo.SCHOLAR)
                .post(
                        forum.path() + "/registrations",
                        Map.of("attendance", "ON_SITE", "answers", Map.of("note", "A room\nwith a ramp")))
                .expect(201)
                .json()
                .get("code")
                .asText();
        try (Visitor scholar = visitor(look).signIn(Demo.SCHOLAR);
                Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            scholar.open("/registrations/" + code);
            organizer.open("/manage/events/" + forum.slug() + "/people/" + code);
            for (var reader : List.of(scholar, organizer)) {
                assertThat(reader.page().locator("dd.said").innerText()).isEqualTo("A room\nwith a ramp");
                reader.assertQuiet();
                reader.assertFits();
                reader.assertAccessible();
            }
        }
    }

    @Test
    void questionsAreWrittenAnsweredReadMovedAndRetired() {
        var forum = Forum.at(Api.of(Product.shared()))
                .with("mode", "HYBRID")
                .terms("onlineCapacity", 5)
                .published();
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER);
                Visitor guest = visitor(Look.desktop("en"))) {
            addChoice(organizer, forum);
            addTextForThoseOnline(organizer, forum);
            addPhoneForVegans(organizer, forum);
            var code = answer(guest, forum);
            readAnswers(organizer, forum, code);
            moveAndRetire(organizer, forum);
            organizer.assertQuiet();
            guest.assertQuiet();
        }
    }

    private static void addChoice(Visitor organizer, Forum forum) {
        organizer.open("/manage/events/" + forum.slug() + "/form");
        organizer.page().getByRole(AriaRole.LINK, named("Add a question")).click();
        press(organizer, "Save the question");
        assertThat(organizer.page().locator(".summary").innerText()).contains("Fill in this field");
        organizer.page().locator("[id='question:kind']").selectOption("CHOICE");
        organizer.page().locator("[id='question:label_en']").fill("What do you eat?");
        organizer.page().locator("[id='question:choices:0:text_en']").fill("Halal");
        organizer.page().locator("[id='question:choices:1:text_en']").fill("Vegan");
        organizer.page().locator("[id='question:choices:0:places']").fill("-1");
        press(organizer, "Save the question");
        assertThat(organizer.page().locator(".summary").innerText()).contains("Enter a number from 0 to 100,000");
        organizer.page().locator("[id='question:choices:0:places']").fill("0");
        organizer.page().locator("[id='question:choices:1:places']").fill("2");
        organizer.page().locator("[id='question:required']").check();
        press(organizer, "Save the question");
        assertThat(organizer.page().locator("ol.questions").innerText())
                .contains("What do you eat?", "Halal", "Vegan", "0 of 2 places taken");
        organizer.assertAccessible();
    }

    private static void addTextForThoseOnline(Visitor organizer, Forum forum) {
        organizer.open("/manage/events/" + forum.slug() + "/form/question");
        organizer.page().locator("[id='question:label_en']").fill("From where do you connect?");
        organizer.page().getByText("Only people who attend online").click();
        assertThat(organizer.page().locator("[id='question:choices:0:text_en']").isVisible())
                .isFalse();
        press(organizer, "Save the question");
    }

    private static void addPhoneForVegans(Visitor organizer, Forum forum) {
        organizer.open("/manage/events/" + forum.slug() + "/form/question");
        organizer.page().locator("[id='question:label_en']").fill("Whom may the kitchen call?");
        organizer.page().locator("[id='question:kind']").selectOption("PHONE");
        organizer.page().locator("[id='question:askedIf']").selectOption("what-do-you-eat=vegan");
        organizer.page().locator("[id='question:required']").check();
        organizer.assertAccessible();
        press(organizer, "Save the question");
        assertThat(organizer.page().locator("ol.questions li.question").last().innerText())
                .contains("Telephone number", "Only after “What do you eat?: Vegan”");
    }

    private static void choose(Page page, String way) {
        page.locator("label[for^='sign-up:attendance:']")
                .filter(new Locator.FilterOptions().setHasText(way))
                .click();
    }

    private static String answer(Visitor guest, Forum forum) {
        guest.open("/events/" + forum.slug() + "/register");
        var page = guest.page();
        page.locator("[id='sign-up:givenName']").fill("Wanderer");
        page.locator("[id='sign-up:email']").fill("wanderer@" + forum.slug() + ".example");
        page.locator("[id='sign-up:country']").selectOption("UZ");
        page.locator("[id='sign-up:affiliation']").fill("Silk Road Institute");
        choose(page, "Online –");
        var online = page.getByLabel("From where do you connect?");
        assertThat(online.isVisible()).isTrue();
        choose(page, "On site –");
        assertThat(online.isVisible()).isFalse();
        press(guest, "Register");
        assertThat(page.locator(".summary a").first().getAttribute("href")).endsWith("sign-up:answers-what-do-you-eat");
        guest.assertAccessible();
        var kitchen = page.getByLabel("Whom may the kitchen call?");
        assertThat(kitchen.isVisible()).isFalse();
        var meals = page.locator("[id='sign-up:answers-what-do-you-eat']");
        assertThat(meals.innerText()).contains("Halal – full", "Vegan – 2 places left");
        meals.selectOption("halal");
        press(guest, "Register");
        assertThat(page.locator(".summary").innerText()).contains("All places of “Halal” are taken");
        assertThat(page.locator("[id='sign-up:givenName']").inputValue()).isEqualTo("Wanderer");
        page.locator("[id='sign-up:answers-what-do-you-eat']").selectOption("vegan");
        assertThat(kitchen.isVisible()).isTrue();
        kitchen.fill("my uncle");
        press(guest, "Register");
        assertThat(page.locator(".summary").innerText()).contains("“my uncle” is not a telephone number");
        assertThat(kitchen.inputValue()).isEqualTo("my uncle");
        kitchen.fill("+998 71 200 11 22");
        press(guest, "Register");
        assertThat(page.locator("h1").innerText()).isEqualTo("Your place is confirmed");
        return page.url().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static void readAnswers(Visitor organizer, Forum forum, String code) {
        organizer.open("/manage/events/" + forum.slug() + "/people/" + code);
        assertThat(organizer.page().locator("dl.facts").nth(1).innerText()).contains("What do you eat?", "Vegan");
        organizer.assertAccessible();
    }

    private static void moveAndRetire(Visitor organizer, Forum forum) {
        organizer.open("/manage/events/" + forum.slug() + "/form");
        organizer.act(() -> organizer
                .page()
                .getByRole(AriaRole.BUTTON, named("Move up: From where do you connect?"))
                .click());
        assertThat(organizer.page().locator("ol.questions li.question").first().innerText())
                .contains("From where do you connect?");
        remove(organizer, "What do you eat?");
        assertThat(organizer.page().locator("main").innerText())
                .contains("“Whom may the kitchen call?” is asked only after an answer to an earlier question");
        organizer.open("/manage/events/" + forum.slug() + "/form");
        remove(organizer, "Whom may the kitchen call?");
        remove(organizer, "What do you eat?");
        assertThat(organizer.page().locator("ol.questions").innerText()).doesNotContain("What do you eat?");
        organizer.act(() -> organizer
                .page()
                .getByRole(AriaRole.BUTTON, named("Ask again: What do you eat?"))
                .click());
        assertThat(organizer.page().locator("ol.questions").innerText()).contains("What do you eat?");
    }

    private static void remove(Visitor organizer, String question) {
        organizer.page().getByRole(AriaRole.LINK, named("Edit: " + question)).click();
        press(organizer, "Remove from the form");
        organizer.act(() -> organizer
                .page()
                .locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove from the form"))
                .click());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Visitor visitor, String button) {
        visitor.act(() ->
                visitor.page().getByRole(AriaRole.BUTTON, named(button)).first().click());
    }
}
