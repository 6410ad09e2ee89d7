package org.caravanserai.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} and {@link OutboxMessages} promise. */
public interface OutboxContract extends PortContract {

    Instant NOW = MemoryPorts.NOW;
    MailTemplate TEMPLATE = SampleEmail.NEW_SECRET;

    Outbox outbox();

    OutboxMessages messages();

    @Test
    default void aKeyCausesOneEmail() {
        var key = key();
        inTransaction(() -> outbox().put(to(someAddress(), key)));
        assertTaken(() -> outbox().put(to(someAddress(), key)));
    }

    @Test
    default void ofManyEmailsThoseWithKnownKeysAreLeftAsTheyAre() {
        var address = someAddress();
        var known = key();
        inTransaction(() -> outbox().put(to(address, known)));
        int added = inTransaction(() -> outbox().putAll(List.of(to(address, known), to(address, key()))));
        assertThat(added).isEqualTo(1);
        assertThat(lines(address, null)).hasSize(2);
    }

    @Test
    default void emailsOfAKindToAnAddressAreCountedFromAMomentOn() {
        var address = someAddress();
        inTransaction(() -> outbox().put(to(address, key())));
        inTransaction(() -> outbox().put(to(someAddress(), key())));
        assertThat(inTransaction(() -> outbox().count(address, Set.of(TEMPLATE), NOW.minusSeconds(1))))
                .isEqualTo(1);
        assertThat(inTransaction(() -> outbox().count(address, Set.of(TEMPLATE), NOW)))
                .isZero();
        assertThat(inTransaction(() -> outbox().count(address, Set.of(SampleEmail.DECISION), NOW.minusSeconds(1))))
                .isZero();
    }

    @Test
    default void dueEmailsComeSingleOnesBeforeMassMailAndNoneBeforeItsTime() {
        var mass = to(someAddress(), key());
        var single = to(someAddress(), key());
        inTransaction(() -> outbox().putAll(List.of(mass)));
        inTransaction(() -> outbox().put(single));
        var due = inTransaction(() -> messages().lockDue(10_000, NOW).stream()
                .map(message -> message.envelope().dedupKey())
                .toList());
        assertThat(due).containsSubsequence(single.dedupKey(), mass.dedupKey());
        assertThat(inTransaction(() -> messages().lockDue(10_000, NOW.minusSeconds(1))))
                .noneMatch(message -> message.envelope().dedupKey().equals(single.dedupKey()));
        assertThat(inTransaction(() -> messages().lockDue(1, NOW))).hasSize(1);
    }

    @Test
    default void anEmailInHandIsDueAgainWhenItsLeaseRunsOutAndNeverOnceSent() {
        var id = put(someAddress());
        inTransaction(() -> messages().find(id).orElseThrow().claim(NOW));
        assertThat(isDue(id, NOW)).isFalse();
        assertThat(isDue(id, NOW.plus(Attempts.LEASE))).isTrue();
        inTransaction(() -> messages().find(id).orElseThrow().sent(NOW));
        assertThat(isDue(id, NOW.plus(Attempts.LEASE))).isFalse();
    }

    @Test
    default void aPageIsFilteredSearchedAndSorted() {
        var address = someAddress();
        var pending = put(address);
        var sent = sent(address);
        assertThat(lines(address, null)).extracting(OutboxLine::id).containsExactly(sent, pending);
        assertThat(lines(address, "created")).extracting(OutboxLine::id).containsExactly(pending, sent);
        assertThat(lines(address, "-state")).extracting(OutboxLine::id).containsExactly(sent, pending);
        var request = new PageRequest(0, 50, address.value(), null);
        assertThat(messages()
                        .page(new OutboxFilter(MailState.SENT, null, null), request)
                        .items())
                .extracting(OutboxLine::id)
                .containsExactly(sent);
        assertThat(messages()
                        .page(new OutboxFilter(null, SampleEmail.DECISION.name(), null), request)
                        .total())
                .isZero();
        assertThatThrownBy(() -> lines(address, "colour")).isInstanceOf(Invalid.class);
    }

    @Test
    default void whatCameBackIsKeptWithItsReasonAndFiltered() {
        var address = someAddress();
        var arrived = sent(address);
        var returned = sent(address);
        var delayed = sent(address);
        var unknown = Bounce.of("5.1.1", "550 no such user").orElseThrow();
        var full = Bounce.of("4.2.2", "452 mailbox full").orElseThrow();
        inTransaction(() -> messages().find(returned).orElseThrow().bounced(full, NOW));
        inTransaction(() -> messages().find(returned).orElseThrow().bounced(unknown, NOW.plusSeconds(1)));
        inTransaction(() -> messages().find(returned).orElseThrow().bounced(full, NOW.plusSeconds(2)));
        inTransaction(() -> messages().find(delayed).orElseThrow().bounced(full, NOW));
        var found = inTransaction(() -> messages().find(returned).orElseThrow());
        assertThat(found.state()).isEqualTo(MailState.SENT);
        assertThat(found.bounce()).as("for good is not taken back").isEqualTo(BounceKind.PERMANENT);
        assertThat(found.bouncedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(lines(address, null)).extracting(OutboxLine::id).contains(arrived, returned, delayed);
        assertThat(bounced(address, BounceKind.TEMPORARY))
                .extracting(OutboxLine::id)
                .containsExactly(delayed);
        assertThat(bounced(address, BounceKind.PERMANENT)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(returned);
            assertThat(line.bounce()).isEqualTo(BounceKind.PERMANENT);
            assertThat(line.bounceReason()).isEqualTo("550 no such user");
        });
    }

    private List<OutboxLine> bounced(EmailAddress address, BounceKind kind) {
        return inTransaction(() -> messages()
                        .page(new OutboxFilter(null, null, kind), new PageRequest(0, 50, address.value(), null)))
                .items();
    }

    @Test
    default void emailsAreCountedByState() {
        var before = messages().counts();
        put(someAddress());
        sent(someAddress());
        var after = messages().counts();
        assertThat(after.keySet()).containsExactlyInAnyOrder(MailState.values());
        assertThat(after.get(MailState.PENDING)).isEqualTo(before.get(MailState.PENDING) + 1);
        assertThat(after.get(MailState.SENT)).isEqualTo(before.get(MailState.SENT) + 1);
    }

    @Test
    default void givenUpEmailsAreStartedAfreshUnlessTheirLinkIsGone() {
        var withLink = givenUp(NOW);
        var without = givenUp(NOW.minusSeconds(10));
        assertThat(inTransaction(() -> messages().forgetSecrets(NOW))).isPositive();
        assertThat(inTransaction(
                        () -> messages().find(without).orElseThrow().arguments().value("link")))
                .isEmpty();
        inTransaction(() -> messages().retryFailed(NOW.plusSeconds(5)));
        assertThat(state(withLink)).isEqualTo(MailState.PENDING);
        assertThat(isDue(withLink, NOW.plusSeconds(5))).isTrue();
        assertThat(state(without)).isEqualTo(MailState.FAILED);
    }

    @Test
    default void onlyWhatIsSettledIsForgotten() {
        var owed = put(someAddress());
        var sent = sent(someAddress());
        var givenUp = givenUp(NOW);
        inTransaction(() -> messages().forgetSettled(NOW, 10_000));
        assertThat(messages().find(sent)).isPresent();
        inTransaction(() -> messages().forgetSettled(NOW.plusSeconds(1), 10_000));
        assertThat(messages().find(sent)).isEmpty();
        assertThat(messages().find(givenUp)).isEmpty();
        assertThat(messages().find(owed)).isPresent();
    }

    @Test
    default void aPersonIsForgottenByAddressByAccountAndInEmailsToOthers() {
        var person = new PersonIdentity(Ids.next(), someAddress(), PersonName.of("Amina", "Yusupova"));
        var toThem = put(person.address());
        var aboutThem = put(someAddress(), "account:" + person.account() + ":" + Ids.next());
        var others = put(someAddress());
        var mentioning = Ids.next().toString();
        inTransaction(() -> outbox().put(MailMessage.of(
                SampleEmail.NEW_ADDRESS,
                mentioning,
                Recipient.of(someAddress(), "Bo", "en"),
                Map.of("newEmail", "of AMINA YUSUPOVA here"))));
        inTransaction(() -> messages().forget(person));
        assertThat(messages().find(toThem)).isEmpty();
        assertThat(messages().find(aboutThem)).isEmpty();
        assertThat(messages().find(others)).isPresent();
        var mention = messages()
                .page(OutboxFilter.ALL, new PageRequest(0, 1, mentioning, null))
                .items();
        assertThat(inTransaction(() -> messages()
                        .find(mention.get(0).id())
                        .orElseThrow()
                        .arguments()
                        .value("newEmail")))
                .isEqualTo("of […] here");
    }

    private static String key() {
        return "test:" + Ids.next();
    }

    private static MailMessage to(EmailAddress address, String key) {
        return Emails.of(TEMPLATE, key, Recipient.of(address, "Amina", "en"));
    }

    private UUID put(EmailAddress address) {
        return put(address, key());
    }

    private UUID put(EmailAddress address, String key) {
        inTransaction(() -> outbox().put(to(address, key)));
        return messages()
                .page(OutboxFilter.ALL, new PageRequest(0, 1, key, null))
                .items()
                .get(0)
                .id();
    }

    private UUID sent(EmailAddress address) {
        var id = put(address);
        inTransaction(() -> {
            var message = messages().find(id).orElseThrow();
            message.claim(NOW);
            message.sent(NOW);
        });
        return id;
    }

    private UUID givenUp(Instant at) {
        var id = put(someAddress());
        inTransaction(() -> {
            var message = messages().find(id).orElseThrow();
            message.claim(at);
            message.refused("no such mailbox", at);
        });
        return id;
    }

    private MailState state(UUID id) {
        return inTransaction(() -> messages().find(id).orElseThrow().state());
    }

    private boolean isDue(UUID id, Instant now) {
        return inTransaction(() -> messages().lockDue(10_000, now).stream()
                .anyMatch(message -> message.id().equals(id)));
    }

    private List<OutboxLine> lines(EmailAddress address, @Nullable String sort) {
        return messages()
                .page(OutboxFilter.ALL, new PageRequest(0, 50, address.value(), sort))
                .items();
    }
}
