package org.caravanserai.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.people.Guardian;
import org.caravanserai.domain.people.PersonContact;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

    @BeforeEach
    void emptyTheOutbox() {
        inTransaction(() -> {
            entities.createNativeQuery("delete from outbox_message").executeUpdate();
        });
    }

    @Test
    void anEmailComesBackAsItWasPut() {
        var message = Emails.confirmed("registration:1:confirmed").withReplyTo(EmailAddress.of("forum@example.org"));
        put(message);

        var line = lines(OutboxFilter.ALL, PageRequest.first(10)).get(0);
        var found = inTransaction(() -> outbox().find(line.id()).orElseThrow());

        assertThat(found.envelope().dedupKey()).isEqualTo("registration:1:confirmed");
        assertThat(found.envelope().template()).isEqualTo("PLACE_CONFIRMED");
        assertThat(found.envelope().recipient()).isEqualTo(Emails.AMINA);
        assertThat(found.envelope().replyTo()).isEqualTo(EmailAddress.of("forum@example.org"));
        assertThat(found.arguments()).isEqualTo(message.arguments());
        assertThat(found.state()).isEqualTo(MailState.PENDING);
    }

    @Test
    void whoHasNoAccountIsWrittenToAtTheAddressOfTheRecordOrNotAtAll() {
        var reached = kept(EmailAddress.of("dilnoza@example.org"));
        var unreached = kept(null);
        int added = putAll(List.of(
                Emails.of(SampleEmail.DECISION, "1", Emails.AMINA),
                Emails.of(SampleEmail.DECISION, "2", Emails.AMINA).to(reached),
                Emails.of(SampleEmail.DECISION, "3", Emails.AMINA).to(unreached)));

        assertThat(added).isEqualTo(2);
        assertThat(lines(OutboxFilter.ALL, PageRequest.first(10)))
                .extracting(OutboxLine::recipient)
                .containsExactlyInAnyOrder(Emails.AMINA.address().value(), "dilnoza@example.org");
    }

    /** The stand-in for the address of somebody without an account, whose guardian has this one. */
    private EmailAddress kept(@Nullable EmailAddress guardian) {
        var organization = Bodies.unowned();
        var person = Account.kept(People.amina(), NOW);
        inTransaction(() -> {
            repository(Organizations.class).add(organization);
            repository(Accounts.class).add(person);
        });
        inTransaction(() -> repository(PersonRecords.class)
                .add(new PersonRecord(
                        person,
                        organization.id(),
                        new PersonContact(
                                LocalDate.of(2014, 5, 1), null, null, new Guardian("Dilnoza", null, guardian)),
                        LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                        NOW)));
        return person.email();
    }

    @Test
    void lettersOfAKindToAnAddressAreCountedFromAMomentOn() {
        put(Emails.confirmed("confirmed"));
        put(Emails.of(SampleEmail.NEW_SECRET, "reset-1", Emails.AMINA));
        put(Emails.of(SampleEmail.DECISION, "verify-1", Emails.AMINA));
        var kinds = Set.of(SampleEmail.NEW_SECRET, SampleEmail.DECISION);

        assertThat(count(Emails.AMINA.address(), kinds, NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(count(Emails.AMINA.address(), kinds, NOW)).isZero();
        assertThat(count(EmailAddress.of("other@example.org"), kinds, NOW.minusSeconds(1)))
                .isZero();
    }

    private int count(EmailAddress recipient, Set<? extends MailTemplate> kinds, Instant since) {
        return inTransaction(
                () -> wired(new JpaOutbox(wired(new Sql()), Clock.fixed(NOW, ZoneOffset.UTC), nobodyListens()))
                        .count(recipient, kinds, since));
    }

    @Test
    void lettersThatWereSentLongAgoAreForgottenInBatchesAndNoOthers() {
        for (var key : List.of("old-1", "old-2", "old-3", "fresh", "owed")) {
            put(Emails.confirmed(key));
        }
        sentAt("old-%", NOW.minus(Duration.ofDays(91)));
        sentAt("fresh", NOW.minus(Duration.ofDays(89)));
        var before = NOW.minus(Duration.ofDays(90));

        assertThat(inTransaction(() -> outbox().forgetSettled(before, 2))).isEqualTo(2);
        assertThat(inTransaction(() -> outbox().forgetSettled(before, 2))).isEqualTo(1);
        assertThat(inTransaction(() -> outbox().forgetSettled(before, 2))).isZero();

        assertThat(keys()).containsExactlyInAnyOrder("fresh", "owed");
        assertThat(inTransaction(() -> entities.createNativeQuery("select kept_from = ?1 from outbox_retention")
                        .setParameter(1, before.atOffset(ZoneOffset.UTC))
                        .getSingleResult()))
                .isEqualTo(true);
    }

    @Test
    void lettersThatWereGivenUpLongAgoAreForgottenTooButNotThoseTriedAfresh() {
        for (var key : List.of("old-1", "old-2", "afresh", "recent", "owed")) {
            put(Emails.confirmed(key));
        }
        givenUpAt("old-%", NOW.minus(Duration.ofDays(91)));
        sentAt("old-2", NOW.minus(Duration.ofDays(91)));
        givenUpAt("afresh", NOW.minus(Duration.ofDays(91)));
        inTransaction(() -> {
            entities.createQuery("select m from OutboxMessage m", OutboxMessage.class).getResultList().stream()
                    .filter(message -> message.envelope().dedupKey().equals("afresh"))
                    .forEach(message -> message.retry(NOW));
        });
        givenUpAt("recent", NOW.minus(Duration.ofDays(89)));
        var before = NOW.minus(Duration.ofDays(90));

        assertThat(inTransaction(() -> outbox().forgetSettled(before, 1))).isEqualTo(1);
        assertThat(inTransaction(() -> outbox().forgetSettled(before, 2))).isEqualTo(1);
        assertThat(inTransaction(() -> outbox().forgetSettled(before, 2))).isZero();

        assertThat(keys()).containsExactlyInAnyOrder("afresh", "recent", "owed");
    }

    @Test
    void twoNodesForgetOldEmailsAtOnceWithoutWaitingForEachOther() {
        var before = NOW.minus(Duration.ofDays(90));
        assertThat(inTransaction(() -> outbox().forgetSettled(before, 1))).isZero();
        for (var key : List.of("old-1", "old-2", "old-3")) {
            put(Emails.confirmed(key));
        }
        sentAt("old-%", NOW.minus(Duration.ofDays(91)));

        try (var other = anotherEntityManager()) {
            var both = inTransaction(other, () -> {
                var its = repository(JpaOutboxMessages.class, other).forgetSettled(before, 2);
                return List.of(its, inTransaction(() -> {
                    // whoever waits for the other fails instead of hanging
                    entities.createNativeQuery("set local lock_timeout = '10s'").executeUpdate();
                    return outbox().forgetSettled(before, 2);
                }));
            });
            assertThat(both).containsExactly(2, 1);
        }

        assertThat(keys()).isEmpty();
    }

    @Test
    void lettersToAPersonAreForgottenAndAnswersGoNowhereAnyMore() {
        var account = UUID.randomUUID();
        var address = Emails.AMINA.address();
        var other = Recipient.of(EmailAddress.of("other@example.org"), "Other", "en");
        put(Emails.confirmed("to-the-person"));
        put(MailMessage.of(
                SampleEmail.NEW_ADDRESS,
                "account:" + account + ":email-changed:1",
                other,
                java.util.Map.of("newEmail", "third@example.org")));
        put(MailMessage.of(SampleEmail.NEW_ADDRESS, "elsewhere", other, java.util.Map.of("newEmail", address.value())));
        put(MailMessage.of(
                        SampleEmail.MESSAGE,
                        "from-the-person",
                        other,
                        java.util.Map.of("subject", "Hello", "body", "Words of Amina Yusupova", "link", "/events/x"))
                .withReplyTo(address));

        inTransaction(() -> outbox().forget(new PersonIdentity(account, address, PersonName.of("Amina", "Yusupova"))));

        assertThat(keys()).containsExactly("from-the-person");
        assertThat(inTransaction(() -> entities.createNativeQuery("select reply_to is null from outbox_message")
                        .getSingleResult()))
                .isEqualTo(true);
        assertThat(inTransaction(() -> entities.createNativeQuery("select arguments ->> 'body' from outbox_message")
                        .getSingleResult()))
                .isEqualTo("Words of […]");
    }

    @Test
    void whatWasGivenUpKeepsItsLinkForAWhileOnlyAndIsThenNotTriedAfresh() {
        put(Emails.confirmed("long-ago"));
        put(Emails.confirmed("lately"));
        inTransaction(() -> entities.createNativeQuery("update outbox_message set state = 'FAILED', attempts = 1,"
                        + " given_up_at = cast(?1 as timestamptz) - case dedup_key when 'lately' then interval '1 day'"
                        + " else interval '9 days' end")
                .setParameter(1, NOW.toString())
                .executeUpdate());

        assertThat(inTransaction(() -> outbox().forgetSecrets(NOW.minus(Duration.ofDays(7)))))
                .isOne();

        assertThat(linkOf("long-ago")).isEmpty();
        assertThat(linkOf("lately")).isNotEmpty();
        assertThat(inTransaction(() -> outbox().retryFailed(NOW))).isOne();
        assertThat(inTransaction(() -> outbox().counts().get(MailState.FAILED))).isOne();
    }

    private String linkOf(String key) {
        return inTransaction(() -> entities.createNativeQuery(
                                "select arguments ->> 'link' from outbox_message where dedup_key = ?1")
                        .setParameter(1, key)
                        .getSingleResult())
                .toString();
    }

    @SuppressWarnings("unchecked")
    private List<String> keys() {
        return inTransaction(() -> entities.createNativeQuery("select dedup_key from outbox_message")
                .getResultList());
    }

    private void sentAt(String keys, Instant when) {
        inTransaction(() -> {
            entities.createNativeQuery("update outbox_message set state = 'SENT', attempts = 1, given_up_at = null,"
                            + " sent_at = cast(?1 as timestamptz) where dedup_key like ?2")
                    .setParameter(1, when.toString())
                    .setParameter(2, keys)
                    .executeUpdate();
        });
    }

    private void givenUpAt(String keys, Instant when) {
        inTransaction(() -> {
            entities.createNativeQuery("update outbox_message set state = 'FAILED', attempts = 1,"
                            + " given_up_at = cast(?1 as timestamptz) where dedup_key like ?2")
                    .setParameter(1, when.toString())
                    .setParameter(2, keys)
                    .executeUpdate();
        });
    }

    @Test
    void oneHappeningCausesOneEmail() {
        put(Emails.confirmed("registration:1:confirmed"));

        assertThatThrownBy(() -> put(Emails.confirmed("registration:1:confirmed")))
                .hasStackTraceContaining("outbox_message_once");
    }

    @Test
    void anEmailOfAChangeThatWasRolledBackDoesNotExist() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    put(entities, Emails.confirmed("k"));
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines(OutboxFilter.ALL, PageRequest.first(10))).isEmpty();
    }

    @Test
    void newsForThousandsIsPutWithFewStatementsAndOnlyOnce() {
        var news = IntStream.range(0, 5000)
                .mapToObj(i -> Emails.of(SampleEmail.DECISION, "event:1:cancelled:" + i, Emails.AMINA))
                .toList();

        assertThat(putAll(news)).isEqualTo(5000);
        assertThat(putAll(news)).isZero();
        assertThat(inTransaction(() -> outbox().counts())).containsEntry(MailState.PENDING, 5000L);
    }

    @Test
    void aSingleEmailDoesNotWaitBehindMassMail() {
        putAll(List.of(Emails.of(SampleEmail.DECISION, "bulk", Emails.AMINA)));
        put(Emails.of(SampleEmail.NEW_SECRET, "single", Emails.AMINA));

        var first = inTransaction(() -> outbox().lockDue(1, NOW).get(0).envelope());

        assertThat(first.dedupKey()).isEqualTo("single");
    }

    @Test
    void onlyWhatIsDueIsTaken() {
        put(Emails.confirmed("k"));

        assertThat(claim(entities, 10, NOW.minusSeconds(1))).isEmpty();
        assertThat(claim(entities, 10, NOW)).hasSize(1);
        assertThat(claim(entities, 10, NOW)).as("in hand").isEmpty();
        assertThat(claim(entities, 10, NOW.plus(Attempts.LEASE)))
                .as("its node crashed")
                .hasSize(1);
    }

    @Test
    void whatWasSentOrGivenUpIsNotTakenAgain() {
        put(Emails.of(SampleEmail.NEW_SECRET, "sent", Emails.AMINA));
        put(Emails.confirmed("refused"));
        inTransaction(() -> {
            var due = outbox().lockDue(10, NOW);
            due.forEach(message -> message.claim(NOW));
            due.forEach(message -> {
                if (message.envelope().dedupKey().equals("sent")) {
                    message.sent(NOW);
                } else {
                    message.refused("550 no", NOW);
                }
            });
        });

        assertThat(claim(entities, 10, NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(inTransaction(() -> outbox().retryFailed(NOW))).isEqualTo(1);
        assertThat(claim(entities, 10, NOW)).hasSize(1);
    }

    @Test
    void twoNodesNeverTakeTheSameEmail() throws Exception {
        putAll(IntStream.range(0, 400)
                .mapToObj(i -> Emails.confirmed("registration:" + i + ":confirmed"))
                .toList());
        var taken = new ConcurrentLinkedQueue<UUID>();
        var nodes = 4;
        var start = new CyclicBarrier(nodes);
        var threads = Executors.newFixedThreadPool(nodes);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int node = 0; node < nodes; node++) {
                work.add(() -> {
                    start.await();
                    try (var own = anotherEntityManager()) {
                        List<UUID> batch;
                        do {
                            batch = claim(own, 20, NOW);
                            taken.addAll(batch);
                        } while (!batch.isEmpty());
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(taken).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void theOutboxIsSearchedFilteredSortedAndCutInTheDatabase() {
        put(Emails.of(SampleEmail.NEW_ADDRESS, "1", to("bo@example.org", "Bo")));
        put(Emails.of(SampleEmail.NEW_ADDRESS, "2", to("ann_a@example.org", "Anna")));
        put(Emails.of(SampleEmail.DECISION, "3", to("carl@example.org", "李伟")));

        assertThat(recipients(OutboxFilter.ALL, new PageRequest(0, 10, null, "recipient")))
                .containsExactly("ann_a@example.org", "bo@example.org", "carl@example.org");
        assertThat(recipients(OutboxFilter.ALL, new PageRequest(1, 2, null, "-recipient")))
                .containsExactly("ann_a@example.org");
        assertThat(recipients(OutboxFilter.ALL, new PageRequest(0, 10, "李", null)))
                .containsExactly("carl@example.org");
        assertThat(recipients(OutboxFilter.ALL, new PageRequest(0, 10, "N_A", null)))
                .as("an underscore is an underscore")
                .containsExactly("ann_a@example.org");
        assertThat(recipients(new OutboxFilter(null, "DECISION", null), PageRequest.first(10)))
                .containsExactly("carl@example.org");
        assertThat(recipients(new OutboxFilter(MailState.SENT, null, null), PageRequest.first(10)))
                .isEmpty();
        assertThatThrownBy(() ->
                        recipients(OutboxFilter.ALL, new PageRequest(0, 10, null, "id; drop table outbox_message")))
                .isInstanceOf(Invalid.class);
        assertThat(recipients(OutboxFilter.ALL, PageRequest.first(10))).hasSize(3);
    }

    private void put(MailMessage message) {
        inTransaction(() -> put(entities, message));
    }

    private void put(EntityManager manager, MailMessage message) {
        wired(new JpaOutbox(wired(new Sql(), manager), Clock.fixed(NOW, ZoneOffset.UTC), nobodyListens()), manager)
                .put(message);
    }

    private int putAll(List<MailMessage> messages) {
        return inTransaction(
                () -> wired(new JpaOutbox(wired(new Sql()), Clock.fixed(NOW, ZoneOffset.UTC), nobodyListens()))
                        .putAll(messages));
    }

    private static List<UUID> claim(EntityManager manager, int limit, Instant now) {
        return inTransaction(manager, () -> {
            var due = repository(JpaOutboxMessages.class, manager).lockDue(limit, now);
            due.forEach(message -> message.claim(now));
            return due.stream().map(OutboxMessage::id).toList();
        });
    }

    private JpaOutboxMessages outbox() {
        return repository(JpaOutboxMessages.class);
    }

    private List<OutboxLine> lines(OutboxFilter filter, PageRequest request) {
        return inTransaction(() -> outbox().page(filter, request).items());
    }

    private List<String> recipients(OutboxFilter filter, PageRequest request) {
        return lines(filter, request).stream().map(OutboxLine::recipient).toList();
    }

    private static Recipient to(String address, String name) {
        return Recipient.of(EmailAddress.of(address), name, "en");
    }

    @SuppressWarnings("unchecked")
    private static Event<EmailsQueued> nobodyListens() {
        return (Event<EmailsQueued>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
