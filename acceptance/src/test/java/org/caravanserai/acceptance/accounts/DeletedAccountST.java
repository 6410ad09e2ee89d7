package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Map;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody leaves: nothing tells any more who it was, and the places go to those who wait. */
@Tag("accounts")
class DeletedAccountST {

    private static final Map<String, String> ON_SITE = Map.of("attendance", "ON_SITE");
    private final Api nobody = Api.of(Product.shared());

    @Test
    void placesBecomeFreeAndNoRegistrationTellsWhoItWas() throws SQLException {
        try (Visitor visitor = Browser.shared().visitor(Product.shared(), Look.desktop("en"))) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            var person = nobody.as(newcomer.email(), Newcomer.PASSWORD);
            var coming = Forum.at(nobody).capacity(1).published();
            var over = Forum.at(nobody).published();
            var place =
                    code(person.post(coming.path() + "/registrations", ON_SITE).expect(201));
            var memory =
                    code(person.post(over.path() + "/registrations", ON_SITE).expect(201));
            var asGuest = Forum.at(nobody).published();
            var guest = code(signUpAsGuest(asGuest, newcomer.email()).expect(201));
            var next = code(coming.guest("next").expect(201));
            assertThat(state(coming, next)).isEqualTo("WAITING");
            happened(over.slug());

            leave(visitor, newcomer);

            assertThat(newcomer.heading()).isEqualTo("Account deleted");
            visitor.open("/my");
            assertThat(visitor.page().url()).contains("/sign-in");
            nobody.post("tokens", Map.of("email", newcomer.email(), "password", Newcomer.PASSWORD))
                    .expect(401);
            person.get("me").expect(401);
            assertThat(state(coming, place)).isEqualTo("CANCELLED");
            assertThat(state(coming, next)).isEqualTo("CONFIRMED");
            assertThat(state(over, memory)).isEqualTo("CONFIRMED");
            for (var kept : new String[] {
                coming.organizer().get("registrations/" + place).expect(200).body(),
                over.organizer().get("registrations/" + memory).expect(200).body(),
                over.organizer().get(over.path() + "/registrations").expect(200).body(),
                asGuest.organizer().get("registrations/" + guest).expect(200).body()
            }) {
                assertThat(kept).doesNotContain(newcomer.email(), "Amina", "Yusupova", "Амина", "UZ");
            }
            assertThat(state(asGuest, guest)).isEqualTo("CANCELLED");
            assertThat(rows("select count(*) from history_entry where account_name like '%Yusupova%'"
                            + " and account_id in (select id from account where anonymised_at is not null)"))
                    .isZero();
            assertThat(rows("select count(*) from outbox_message where recipient = '" + newcomer.email() + "'"))
                    .isZero();
            try (Visitor administrator = Browser.shared()
                    .visitor(Product.shared(), Look.desktop("en"))
                    .signIn(Demo.ADMIN)) {
                administrator.open("/admin/history?query=ACCOUNT_DELETED");
                assertThat(administrator.page().locator("main table").innerText())
                        .contains("Deleted account", "Deleted the account")
                        .doesNotContain("Yusupova", "ACCOUNT_DELETED");
            }
            assertThat(Product.shared().run("check-data"))
                    .as(Product.shared().errors())
                    .isZero();
        }
    }

    @Test
    void itIsAskedTwiceAndByPassword() {
        try (Visitor visitor = Browser.shared().visitor(Product.shared(), Look.desktop("en"))) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            visitor.open("/my/data");
            newcomer.fill("leave:deletePassword", "not the right one");
            confirm(newcomer);
            assertThat(newcomer.page()
                            .locator("[id='leave:deletePassword-error']")
                            .innerText())
                    .isEqualTo("This is not your current password.");
            nobody.as(newcomer.email(), Newcomer.PASSWORD).get("me").expect(200);
        }
    }

    private static void leave(Visitor visitor, Newcomer newcomer) {
        visitor.open("/my/data");
        newcomer.fill("leave:deletePassword", Newcomer.PASSWORD);
        confirm(newcomer);
    }

    private static void confirm(Newcomer newcomer) {
        newcomer.press("Delete my account");
        var dialog = newcomer.page().locator("dialog[open]");
        assertThat(dialog.innerText()).contains("nobody can restore the account");
        newcomer.act(
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete my account"))::click);
    }

    /** Time passes, as far as this event is concerned. */
    private static void happened(String slug) throws SQLException {
        try (var connection = Product.shared().connect();
                var update =
                        connection.prepareStatement("update academic_event set starts_at = now() - interval '3 days',"
                                + " ends_at = now() - interval '1 day' where slug = ?")) {
            update.setString(1, slug);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Api.Answer signUpAsGuest(Forum forum, String email) {
        return Api.of(Product.shared())
                .post(
                        forum.path() + "/registrations",
                        Map.of(
                                "attendance",
                                "ON_SITE",
                                "person",
                                Map.of(
                                        "givenName",
                                        "Amina",
                                        "familyName",
                                        "Yusupova",
                                        "email",
                                        email,
                                        "country",
                                        "UZ",
                                        "affiliation",
                                        "National University of Uzbekistan")));
    }

    private static long rows(String question) throws SQLException {
        try (var connection = Product.shared().connect();
                var query = connection.createStatement();
                var rows = query.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String code(Api.Answer answer) {
        return answer.json().get("code").asText();
    }

    private static String state(Forum forum, String code) {
        return forum.organizer()
                .get("registrations/" + code)
                .expect(200)
                .json()
                .get("state")
                .asText();
    }
}
