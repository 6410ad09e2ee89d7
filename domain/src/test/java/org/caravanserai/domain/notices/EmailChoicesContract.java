package org.caravanserai.domain.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.mail.SampleTopic;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link EmailChoices} promises. */
public interface EmailChoicesContract extends PortContract {

    Instant NOW = MemoryPorts.NOW;

    EmailChoices choices();

    Outbox outbox();

    OutboxMessages messages();

    AccountNotices notices();

    Accounts accounts();

    BouncedAddresses bounced();

    @Test
    default void whoHasChosenNothingIsWrittenToAtOnce() {
        var account = account();
        assertThat(inTransaction(() -> choices().of(account.id))).isEmpty();
        var key = put(SampleEmail.DECISION, account);
        assertThat(state(key)).isEqualTo(MailState.PENDING);
        assertThat(told(account)).hasSize(1);
    }

    @Test
    default void theLastChoiceOfATopicCounts() {
        var account = account();
        choose(account, EmailWish.NEVER);
        choose(account, EmailWish.DAILY);
        assertThat(inTransaction(() -> choices().of(account.id))).containsExactly(entry("OPTIONAL", EmailWish.DAILY));
        choose(account, EmailWish.AT_ONCE);
        assertThat(state(put(SampleEmail.DECISION, account))).isEqualTo(MailState.PENDING);
    }

    @Test
    default void whatIsNotWantedIsANoticeOnlyAndNotSentAsOneOrAsOneOfMany() {
        var account = account();
        var other = account();
        choose(account, EmailWish.NEVER);
        var single = put(SampleEmail.DECISION, account);
        var many = List.of(message(SampleEmail.DECISION, account), message(SampleEmail.DECISION, other));
        assertThat(inTransaction(() -> outbox().putAll(many))).isEqualTo(2);
        assertThat(state(single)).isEqualTo(MailState.UNWANTED);
        assertThat(state(many.get(0).dedupKey())).isEqualTo(MailState.UNWANTED);
        assertThat(state(many.get(1).dedupKey())).isEqualTo(MailState.PENDING);
        assertThat(told(account)).hasSize(2);
        assertThat(waiting(account)).isFalse();
        assertThat(inTransaction(() -> outbox().putAll(many)))
                .as("told once, whether sent or not")
                .isZero();
    }

    @Test
    default void anAddressThatEmailsDoNotReachGetsOnlyWhatHasToBeTold() {
        var account = account();
        choose(account, EmailWish.DAILY);
        put(SampleEmail.DECISION, account);
        choose(account, EmailWish.AT_ONCE);
        inTransaction(() -> bounced().note(new BouncedAddress(account.address, "550 no such user", NOW)));
        assertThat(state(put(SampleEmail.DECISION, account))).isEqualTo(MailState.UNWANTED);
        assertThat(state(put(SampleEmail.PLACE_CONFIRMED, account))).isEqualTo(MailState.PENDING);
        assertThat(state(put(SampleEmail.DECISION, account()))).isEqualTo(MailState.PENDING);
        assertThat(told(account)).as("its notices are there all the same").hasSize(3);
        assertThat(waiting(account)).isFalse();
        inTransaction(() -> bounced().forget(account.address));
        assertThat(waiting(account)).isTrue();
        assertThat(state(put(SampleEmail.DECISION, account))).isEqualTo(MailState.PENDING);
    }

    @Test
    default void whatHasToBeToldIsSentWhateverWasChosen() {
        var account = account();
        choose(account, EmailWish.NEVER);
        assertThat(state(put(SampleEmail.PLACE_CONFIRMED, account))).isEqualTo(MailState.PENDING);
        assertThat(state(put(SampleEmail.NEW_SECRET, account)))
                .as("of use in the mailbox only, though the topic is optional")
                .isEqualTo(MailState.PENDING);
    }

    @Test
    default void whatIsWantedDailyWaitsForTheSummaryAndIsTakenOnce() {
        var account = account();
        choose(account, EmailWish.DAILY);
        assertThat(state(put(SampleEmail.DECISION, account))).isEqualTo(MailState.UNWANTED);
        put(SampleEmail.DECISION, account);
        put(SampleEmail.PLACE_CONFIRMED, account);
        var first = told(account).stream()
                .filter(notice -> notice.template().equals("DECISION"))
                .findFirst()
                .orElseThrow();
        inTransaction(() -> notices().markRead(account.id, List.of(first.id()), NOW));
        assertThat(waiting(account)).isTrue();
        assertThat(inTransaction(() -> choices().takeSummary(account.id)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.template()).isEqualTo("DECISION"));
        assertThat(waiting(account)).isFalse();
        assertThat(inTransaction(() -> choices().takeSummary(account.id))).isEmpty();
        assertThat(told(account)).hasSize(3);
    }

    @Test
    default void whoWantsNothingAnyMoreGetsNoSummaryEither() {
        var account = account();
        choose(account, EmailWish.DAILY);
        put(SampleEmail.DECISION, account);
        choose(account, EmailWish.NEVER);
        assertThat(waiting(account)).isFalse();
    }

    @Test
    default void whatWasNotWantedIsForgottenAsWhatWasSent() {
        var account = account();
        choose(account, EmailWish.NEVER);
        var key = put(SampleEmail.DECISION, account);
        inTransaction(() -> messages().forgetSettled(NOW, 1000));
        assertThat(state(key)).isEqualTo(MailState.UNWANTED);
        inTransaction(() -> messages().forgetSettled(NOW.plus(Duration.ofDays(1)), 1000));
        assertThat(inTransaction(() -> messages().page(OutboxFilter.ALL, asked(key)))
                        .items())
                .isEmpty();
    }

    /** An account with its address. */
    record Person(UUID id, EmailAddress address) {}

    private Person account() {
        var address = someAddress();
        var account = People.active(address);
        inTransaction(() -> accounts().add(account));
        return new Person(account.id(), address);
    }

    private void choose(Person account, EmailWish wish) {
        inTransaction(() -> choices().choose(account.id, SampleTopic.OPTIONAL, wish));
    }

    private boolean waiting(Person account) {
        return inTransaction(() -> choices().waiting()).stream()
                .anyMatch(waiting -> waiting.account().equals(account.id));
    }

    private List<Notice> told(Person account) {
        return inTransaction(() -> notices().of(account.id, false, Set.of(), PageRequest.first(20)))
                .items();
    }

    private String put(SampleEmail template, Person account) {
        var message = message(template, account);
        inTransaction(() -> outbox().put(message));
        return message.dedupKey();
    }

    private MailState state(String key) {
        return inTransaction(() -> messages().page(OutboxFilter.ALL, asked(key)))
                .items()
                .get(0)
                .state();
    }

    private static PageRequest asked(String key) {
        return new PageRequest(0, 10, key, null);
    }

    private static MailMessage message(SampleEmail template, Person account) {
        var to = Recipient.of(account.address, "Amina", "en");
        return MailMessage.of(template, Ids.next().toString(), to, Map.copyOf(Emails.arguments(template)));
    }
}
