package org.caravanserai.domain.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link AccountNotices} promises. */
public interface AccountNoticesContract extends PortContract {

    Instant NOW = MemoryPorts.NOW;
    PageRequest ALL = new PageRequest(0, 50, null, null);

    AccountNotices notices();

    Outbox outbox();

    Accounts accounts();

    @Test
    default void anEmailToTheAddressOfAnAccountIsItsNotice() {
        var address = someAddress();
        var account = account(People.active(address));
        put(decision(address, "Forum"));
        put(decision(someAddress(), "Somebody else's"));
        assertThat(of(account, false)).singleElement().satisfies(notice -> {
            assertThat(notice.template()).isEqualTo(SampleEmail.DECISION.name());
            assertThat(notice.arguments().value("what")).isEqualTo("Forum");
            assertThat(notice.arguments().value("link")).isEqualTo("/events/forum");
            assertThat(notice.read()).isFalse();
        });
    }

    @Test
    default void manyEmailsAtOnceAreNoticesToo() {
        var address = someAddress();
        var account = account(People.active(address));
        inTransaction(() -> outbox().putAll(List.of(decision(address, "One"), decision(address, "Two"))));
        assertThat(of(account, false)).hasSize(2);
    }

    @Test
    default void whatOnlyTheMailboxMayHoldIsNoNotice() {
        var address = someAddress();
        var account = account(People.active(address));
        put(MailMessage.of(
                SampleEmail.NEW_SECRET, key(), to(address), Map.of("hours", "2", "link", "/reset?token=secret")));
        assertThat(of(account, false)).isEmpty();
    }

    @Test
    default void secretArgumentsAreLeftOutButForALinkWithoutAKey() {
        var address = someAddress();
        var account = account(People.active(address));
        put(place(address, "/registrations/AB12"));
        put(place(address, "/registrations/AB12?key=secret"));
        assertThat(of(account, false))
                .extracting(notice -> notice.arguments().value("link"))
                .containsExactlyInAnyOrder("/registrations/AB12", "");
        assertThat(of(account, false))
                .extracting(notice -> notice.arguments().value("joinLink"))
                .containsOnly("");
    }

    @Test
    default void whoHasNotConfirmedTheAddressIsToldNothing() {
        var address = someAddress();
        var account = account(new Account(address, People.amina(), NOW));
        put(decision(address, "Forum"));
        assertThat(of(account, false)).isEmpty();
    }

    @Test
    default void aNoticeIsReadByItsOwnerAlone() {
        var address = someAddress();
        var account = account(People.active(address));
        var stranger = account(People.active(someAddress()));
        put(decision(address, "One"));
        put(decision(address, "Two"));
        var one = of(account, true).get(0).id();
        inTransaction(() -> notices().markRead(stranger, List.of(one), NOW));
        assertThat(unread(account)).isEqualTo(2);
        assertThat(inTransaction(() -> notices().find(stranger, one))).isEmpty();
        inTransaction(() -> notices().markRead(account, List.of(one), NOW));
        assertThat(unread(account)).isEqualTo(1);
        assertThat(of(account, true)).extracting(Notice::id).doesNotContain(one);
        assertThat(inTransaction(() -> notices().find(account, one)))
                .hasValueSatisfying(notice -> assertThat(notice.read()).isTrue());
    }

    @Test
    default void noticesOfSomeEmailsAreCountedAndListed() {
        var address = someAddress();
        var account = account(People.active(address));
        put(decision(address, "One"));
        put(decision(address, "Two"));
        put(place(address, "/registrations/AB12"));
        var decision = SampleEmail.DECISION.name();
        assertThat(inTransaction(() -> notices().of(account, false, Set.of(decision), ALL))
                        .items())
                .hasSize(2)
                .allMatch(notice -> notice.template().equals(decision));
        var place = SampleEmail.PLACE_CONFIRMED.name();
        var one = of(account, false).stream()
                .filter(notice -> notice.template().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(inTransaction(() -> notices().counts(account, false))).isEqualTo(Map.of(decision, 2L, place, 1L));
        inTransaction(() -> notices().markRead(account, List.of(one.id()), NOW));
        assertThat(inTransaction(() -> notices().counts(account, true))).isEqualTo(Map.of(decision, 2L));
    }

    @Test
    default void allThatWasToldIsReadAtOnceButNotWhatComesLater() {
        var address = someAddress();
        var account = account(People.active(address));
        put(decision(address, "One"));
        inTransaction(() -> notices().markAllRead(account, NOW.minusSeconds(1)));
        assertThat(unread(account)).isEqualTo(1);
        inTransaction(() -> notices().markAllRead(account, NOW));
        assertThat(unread(account)).isZero();
    }

    @Test
    default void whatIsOldIsForgotten() {
        var address = someAddress();
        var account = account(People.active(address));
        put(decision(address, "One"));
        inTransaction(() -> notices().forget(NOW));
        assertThat(of(account, false)).hasSize(1);
        inTransaction(() -> notices().forget(NOW.plus(Duration.ofSeconds(1))));
        assertThat(of(account, false)).isEmpty();
    }

    private UUID account(Account account) {
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private List<Notice> of(UUID account, boolean unreadOnly) {
        return inTransaction(() -> notices().of(account, unreadOnly, Set.of(), ALL))
                .items();
    }

    private long unread(UUID account) {
        return inTransaction(() -> notices().unread(account));
    }

    private void put(MailMessage message) {
        inTransaction(() -> outbox().put(message));
    }

    private static MailMessage decision(EmailAddress address, String what) {
        return MailMessage.of(
                SampleEmail.DECISION,
                key(),
                to(address),
                Map.of("what", what, "note", "", "times", "", "link", "/events/forum"));
    }

    private static MailMessage place(EmailAddress address, String link) {
        return MailMessage.of(
                SampleEmail.PLACE_CONFIRMED,
                key(),
                to(address),
                Map.of(
                        "what", "Forum",
                        "startsAt", "",
                        "role", "SPEAKER",
                        "joinLink", "https://meet.example/1",
                        "contact", "",
                        "calendar", "",
                        "link", link));
    }

    private static Recipient to(EmailAddress address) {
        return Recipient.of(address, "Amina", "en");
    }

    private static String key() {
        return Ids.next().toString();
    }
}
