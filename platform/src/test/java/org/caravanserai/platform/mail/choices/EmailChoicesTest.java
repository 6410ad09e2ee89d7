package org.caravanserai.platform.mail.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.platform.mail.EmailStops;
import org.caravanserai.platform.mail.PlatformTopic;
import org.caravanserai.platform.mail.choices.ChooseMyEmails.Chosen;
import org.caravanserai.platform.mail.choices.ChooseMyEmails.TopicWish;
import org.caravanserai.platform.organizations.OrganizationEmail;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody chooses how to be written to, and is. */
class EmailChoicesTest {

    private static final String REQUESTS = PlatformTopic.ORGANIZATION_REQUESTS.name();

    private final PlatformWorld world = new PlatformWorld();
    private Account amina = world.account("amina");

    @BeforeEach
    void signIn() {
        world.as(amina);
    }

    @Test
    void everyTopicIsAtOnceUntilAnotherWayIsChosen() {
        assertThat(shown()).contains(REQUESTS + " AT_ONCE", "ACCOUNT_SECURITY AT_ONCE");
        choose(REQUESTS, EmailWish.DAILY);
        assertThat(shown()).contains(REQUESTS + " DAILY");
        assertThat(world.history()).containsExactly("EMAILS_CHOSEN");
        choose(REQUESTS, EmailWish.DAILY);
        assertThat(world.history()).as("nothing has changed").hasSize(1);
    }

    @Test
    void whatHasToBeToldCannotBeSwitchedOffAndAnUnknownTopicIsNamed() {
        choose("ACCOUNT_SECURITY", EmailWish.AT_ONCE);
        assertThat(world.history()).isEmpty();
        assertInvalid("topics[0].wish: email-topic-needed", () -> choose("ACCOUNT_SECURITY", EmailWish.NEVER));
        assertInvalid("topics[0].topic: unknown-reference", () -> choose("WEATHER", EmailWish.NEVER));
    }

    @Test
    void theKeyOfAnEmailStopsItsTopicWithoutASignIn() {
        var key = world.of(EmailStops.class).key(new EmailStops.Stop(amina.id(), REQUESTS));
        world.asVisitor();
        assertThat(world.of(LookAtEmailStop.class).execute(key)).isEqualTo(PlatformTopic.ORGANIZATION_REQUESTS);
        world.of(StopEmails.class).execute(key);
        world.of(StopEmails.class).execute(key);
        assertThat(world.history()).containsExactly("EMAILS_CHOSEN");
        world.as(amina);
        assertThat(shown()).contains(REQUESTS + " NEVER");
    }

    @Test
    void anotherKeyStopsNothing() {
        var stops = world.of(EmailStops.class);
        var key = stops.key(new EmailStops.Stop(amina.id(), REQUESTS));
        var other = world.account("boris").id().toString();
        for (var wrong : List.of(
                key + "x",
                key.replace(amina.id().toString(), other),
                key.replace(REQUESTS, "REMINDERS"),
                stops.key(new EmailStops.Stop(amina.id(), "ACCOUNT_SECURITY")),
                "")) {
            assertNotFound(() -> world.of(StopEmails.class).execute(wrong));
            assertNotFound(() -> world.of(LookAtEmailStop.class).execute(wrong));
        }
        assertThat(world.history()).isEmpty();
    }

    @Test
    void theSummaryHasInTheMorningWhatCameSinceTheLastOneInThePersonsLanguage() {
        choose(REQUESTS, EmailWish.DAILY);
        request("University of the High Valley");
        request("Institute of the Steppe");
        assertThat(unsent()).hasSize(2);
        var job = world.of(SummaryJob.class);
        job.send();
        assertThat(summaries()).as("before seven in the morning").isEmpty();
        world.clock.forward(Duration.ofDays(1));
        job.send();
        job.send();
        assertThat(summaries()).singleElement().satisfies(summary -> {
            var arguments = summary.arguments();
            assertThat(arguments.value("number")).isEqualTo("2");
            assertThat(arguments.value("news"))
                    .containsSubsequence(
                            "University of the High Valley", "/my/notices/", "Institute of the Steppe", "/my/notices/");
            assertThat(summary.envelope().recipient().address()).isEqualTo(amina.email());
        });
        world.clock.forward(Duration.ofDays(1));
        job.send();
        assertThat(summaries()).as("nothing new").hasSize(1);
    }

    @Test
    void topicsAreListedAreaByArea() {
        assertThat(world.of(ShowMyEmailChoices.class).execute())
                .extracting(choice -> choice.topic().name(), TopicChoice::wish)
                .startsWith(
                        tuple("ACCOUNT_SECURITY", EmailWish.AT_ONCE),
                        tuple("ORGANIZATION_DECISIONS", EmailWish.AT_ONCE),
                        tuple("ORGANIZATION_REQUESTS", EmailWish.AT_ONCE));
    }

    private List<String> shown() {
        return world.of(ShowMyEmailChoices.class).execute().stream()
                .map(choice -> choice.topic().name() + " " + choice.wish())
                .toList();
    }

    private void choose(String topic, EmailWish wish) {
        world.of(ChooseMyEmails.class).execute(new Chosen(List.of(new TopicWish(topic, wish))));
    }

    private void request(String organization) {
        world.memory.outbox.put(MailMessage.of(
                OrganizationEmail.MEMBERSHIP_REQUESTED,
                organization,
                Recipient.of(amina.email(), "Amina", "en"),
                Map.of("organization", organization, "person", "Boris", "note", "", "link", "/organizations")));
    }

    private List<OutboxMessage> unsent() {
        return world.memory
                .outbox
                .table
                .where(message -> message.state() == MailState.UNWANTED)
                .toList();
    }

    private List<OutboxMessage> summaries() {
        return world.memory
                .outbox
                .table
                .where(message -> message.envelope().template().equals("DAILY_SUMMARY"))
                .toList();
    }
}
