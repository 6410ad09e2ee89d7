package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who did everything one can do deletes the account: no table tells any more who it was. */
@Tag("accounts")
class ErasedPersonST extends BrowserTest {

    private static final Path SCHEDULE = Path.of(System.getProperty("user.dir"))
            .resolveSibling("schedule/src/test/resources/org/caravanserai/schedule/forum.xml");

    private final Api nobody = Api.of(Product.shared());
    private final String given = "Zulfiya" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void nameAndAddressAreInNoColumnOfAnyTable() throws Exception {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            visitor.open("/my/account");
            newcomer.fill("profile:givenName", given);
            newcomer.press("Save the profile");
            visitor.open("/my/security");
            newcomer.fill("move:newEmail", "moved." + newcomer.email());
            newcomer.fill("move:emailPassword", Newcomer.PASSWORD);
            newcomer.press("Send the link");
            var person = nobody.as(newcomer.email(), Newcomer.PASSWORD);
            nobody.post("tokens", Map.of("email", newcomer.email(), "password", Newcomer.PASSWORD, "name", given))
                    .expect(201);
            var forum = attends(person, newcomer.email());
            organizes(person, forum, newcomer.email());
            speaks(forum, newcomer.email());
            maintains(newcomer.email());
            var learned = learns(person);
            assertThat(EveryColumn.holding(Product.shared(), given, newcomer.email()))
                    .contains(
                            "account.given_name",
                            "account_link.new_email",
                            "api_token.name",
                            "enrolment.given_name",
                            "event_search_rebuild.requested_by_name",
                            "history_entry.account_name",
                            "history_entry.reason",
                            "idempotency_key.key",
                            "import_job.started_by_name",
                            "outbox_message.arguments",
                            "outbox_message.recipient",
                            "programme_speaker.name",
                            "registration.answers",
                            "registration.email");

            visitor.open("/my/data");
            newcomer.fill("leave:deletePassword", Newcomer.PASSWORD);
            newcomer.press("Delete my account");
            visitor.page()
                    .locator("dialog[open]")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete my account"))
                    .click();
            visitor.page().waitForURL(url -> url.contains("/farewell"));

            assertThat(EveryColumn.holding(Product.shared(), given, newcomer.email()))
                    .isEmpty();
            assertThat(taken(learned)).as("the place is free again").isZero();
        }
    }

    /** Takes the first place of a class, in which nobody learns yet, and tells its code. */
    private String learns(Api person) {
        var open = director()
                .get("centers/red-river-language-center/classes?open=true")
                .expect(200)
                .json();
        for (var each : open.get("items")) {
            var code = each.get("code").asText();
            if (each.get("taken").asInt() == 0) {
                person.post("classes/" + code + "/enrolments", Map.of()).expect(201);
                assertThat(taken(code)).isEqualTo(1);
                return code;
            }
        }
        throw new AssertionError("no class without learners");
    }

    private int taken(String ofClass) {
        return director()
                .get("classes/" + ofClass)
                .expect(200)
                .json()
                .get("taken")
                .asInt();
    }

    /** How many learn in a class is told to the staff of the center. */
    private Api director() {
        return nobody.as("center@demo.caravanserai.example", "caravanserai");
    }

    /** With an account and answers, under a key that keeps the response; and as a guest elsewhere. */
    private Forum attends(Api person, String email) {
        var note = Map.of("key", "note", "kind", "LONG_TEXT", "label", Map.of("en", "Anything else?"));
        var forum = Forum.at(nobody).terms("questions", List.of(note)).published();
        person.post(
                        forum.path() + "/registrations",
                        Map.of("attendance", "ON_SITE", "answers", Map.of("note", "write to " + email)),
                        "Idempotency-Key",
                        "sign-up-" + given)
                .expect(201);
        var elsewhere = Forum.at(nobody).published();
        var guest = Map.of("givenName", given, "email", email, "country", "UZ", "affiliation", "University");
        var answer = nobody.post(elsewhere.path() + "/registrations", Map.of("attendance", "ON_SITE", "person", guest));
        assertThat(answer.status()).isLessThan(300);
        return forum;
    }

    /** A member of the organizer's team who writes to everybody, and of whom others write. */
    private void organizes(Api person, Forum forum, String email) throws SQLException {
        update(
                "insert into membership (organization_id, account_id, role, since)"
                        + " select e.organizer_id, a.id, 'EVENT_ORGANIZER', now() from academic_event e, account a"
                        + " where e.slug = ? and a.email = ?",
                forum.slug(),
                email);
        forum.guest("anna").expect(201);
        person.post(
                        forum.path() + "/messages",
                        Map.of("subject", "News from " + given + " Yusupova", "text", "Ask " + given + " Yusupova."))
                .expect(202);
        forum.organizer()
                .post(forum.path() + "/messages", Map.of("subject", "Write to " + email, "text", "Or to " + email))
                .expect(202);
    }

    private void speaks(Forum forum, String email) throws Exception {
        forum.organizer()
                .put(forum.path() + "/programme", Files.readString(SCHEDULE), "Content-Type", "application/xml")
                .expect(200);
        forum.organizer().post(forum.path() + "/programme/release", "").expect(200);
        update(
                "update programme_speaker set name = ?, biography = ? where event_id ="
                        + " (select id from academic_event where slug = ?) and number = 0",
                given + " Yusupova",
                "Write to " + email,
                forum.slug());
    }

    /** What administrators do; the name is kept beside it. */
    private void maintains(String email) throws SQLException {
        update(
                "insert into import_job (id, state, format, started_by, started_by_name, started_at, finished_at)"
                        + " select gen_random_uuid(), 'DONE', 'ARRAY', id, given_name, now(), now() from account where"
                        + " email = ?",
                email);
        update(
                "insert into event_search_rebuild (id, analysis, requested_by, requested_by_name, requested_at,"
                        + " finished_at) select gen_random_uuid(), '1', id, given_name, now() - interval '1 day', now() -"
                        + " interval '1 day' from account where email = ?",
                email);
    }

    private static void update(String sql, String... values) throws SQLException {
        try (var connection = Product.shared().connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isOne();
        }
    }
}
