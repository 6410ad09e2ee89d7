package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody was told by email stands in the account, too, and its number in the header until it is read. */
@Tag("accounts")
class NoticesST extends BrowserTest {

    @Test
    void aScholarReadsWhatIsNewAndGoesToWhatItIsAbout() {
        try (Visitor scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            int before = unread();
            assertThat(before).as("registrations of the demo").isPositive();
            scholar.open("/");
            scholar.followTo("/my/notices");
            scholar.act(scholar.page()
                    .locator("main td a[href^='/my/notices/']")
                    .filter(new Locator.FilterOptions().setHasText("Registration confirmed"))
                    .first()::click);
            assertThat(unread()).isEqualTo(before - 1);
            assertThat(scholar.page().locator("header").first().innerHTML()).contains("Notices, " + (before - 1));
            scholar.assertAccessible();
            scholar.act(scholar.page().locator("main a.button-primary")::click);
            assertThat(scholar.page().url()).contains("/registrations/");
            scholar.walk("My page");
            scholar.followTo("/my/notices");
            noticesOfOneTopic(scholar);
            scholar.press("mark:markAll");
            scholar.reads("All notices are marked as read.");
            assertThat(unread()).isZero();
        }
    }

    /** The first topic with its number: as many notices are listed; "About anything" leads back. */
    private static void noticesOfOneTopic(Visitor scholar) {
        var topics = scholar.page().locator("#filter-topic");
        var label = topics.locator("option").nth(1).innerText();
        topics.selectOption(new SelectOption().setIndex(1));
        scholar.pressAt("form[role=search]:has(#filter-topic) button");
        assertThat(scholar.page().locator("main td a[href^='/my/notices/']").count())
                .isEqualTo(Integer.parseInt(label.replaceAll("(?s).*\\((\\d+)\\).*", "$1")));
        scholar.assertAccessible();
        scholar.page().locator("#filter-topic").selectOption("");
        scholar.pressAt("form[role=search]:has(#filter-topic) button");
    }

    @Test
    void programsReadAndMarkTheirOwnNotices() {
        var officer = Api.of(Product.shared()).as(Demo.OFFICER);
        var told = officer.get("me/notices?unread=true").expect(200).json();
        var first = told.get("items").get(0);
        assertThat(first.get("text").get("zh").asText()).isNotBlank();
        Api.of(Product.shared())
                .as(Demo.SCHOLAR)
                .post("me/notices/read", Map.of("ids", List.of(first.get("id").asText())))
                .expect(204);
        assertThat(officer.get("me/notices").json().get("unread"))
                .as("of others nothing is marked")
                .isEqualTo(told.get("unread"));
        officer.post("me/notices/read", Map.of("ids", List.of(first.get("id").asText())))
                .expect(204);
        assertThat(officer.get("me/notices").json().get("unread").asInt())
                .isEqualTo(told.get("unread").asInt() - 1);
        var topics = officer.get("me/notices").json().get("topics");
        var topic = topics.fieldNames().next();
        assertThat(officer.get("me/notices?topic=" + topic).expect(200).json().get("total"))
                .isEqualTo(topics.get(topic));
        officer.get("me/notices?topic=GOSSIP").expect(400);
        Api.of(Product.shared()).get("me/notices").expect(401);
    }

    @Test
    void aScholarChoosesHowToBeWrittenTo() {
        var api = Api.of(Product.shared()).as(Demo.SCHOLAR);
        try (Visitor scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/");
            scholar.followTo("/my/notices");
            scholar.followTo("/my/emails");
            scholar.reads("Always at once");
            var topics = api.get("me/emails").expect(200).json().get("topics");
            var optional = StreamSupport.stream(topics.spliterator(), false)
                    .filter(topic -> topic.get("optional").asBoolean())
                    .map(topic -> topic.get("topic").asText())
                    .toList();
            scholar.choose("emails:topics:" + optional.indexOf("REMINDERS") + ":wish", "DAILY");
            scholar.choose("emails:topics:" + optional.indexOf("PLACE_MESSAGES") + ":wish", "NEVER");
            scholar.press("emails:save");
            scholar.reads("Your choice is saved.");
            assertThat(wishes(api)).containsEntry("REMINDERS", "DAILY").containsEntry("PLACE_MESSAGES", "NEVER");
            scholar.assertAccessible();
        }
        api.put("me/emails", Map.of("topics", List.of(Map.of("topic", "ACCOUNT_SECURITY", "wish", "NEVER"))))
                .expect(400);
        api.put(
                        "me/emails",
                        Map.of(
                                "topics",
                                List.of(
                                        Map.of("topic", "REMINDERS", "wish", "AT_ONCE"),
                                        Map.of("topic", "PLACE_MESSAGES", "wish", "AT_ONCE"))))
                .expect(200);
        assertThat(wishes(api).values()).containsOnly("AT_ONCE");
    }

    private static Map<String, String> wishes(Api api) {
        var wishes = new TreeMap<String, String>();
        api.get("me/emails")
                .expect(200)
                .json()
                .get("topics")
                .forEach(topic -> wishes.put(
                        topic.get("topic").asText(), topic.get("wish").asText()));
        return wishes;
    }

    private static int unread() {
        return Api.of(Product.shared())
                .as(Demo.SCHOLAR)
                .get("me/notices?size=1")
                .expect(200)
                .json()
                .get("unread")
                .asInt();
    }
}
