package org.caravanserai.persistence.events.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.events.notices.EventNotice.Audience;
import org.caravanserai.domain.events.notices.EventReminders.Due;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue.Text;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.events.EventRows;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants are told, and that each reminder is sent once. */
class ParticipantNoticesIT extends PostgresTest {

    private static final Instant NOW = EventFixtures.NOW;
    private static final Instant START = EventFixtures.START;
    private static final List<FieldDifference> CHANGES = List.of(
            new FieldDifference("venue.name", Text.of("Great Hall"), Text.of("Small Hall")),
            new FieldDifference("venue.city", null, Text.of("Xi'an")));

    private Sql sql;
    private UUID event;

    @BeforeEach
    void anEventWithPeople() {
        sql = wired(new Sql());
        event = inTransaction(() -> {
            var id = EventRows.event(entities, sql);
            var found = entities.find(AcademicEvent.class, id);
            found.change(found.details()
                    .telling(new ParticipantInfo(
                            "https://meet.example/room", "Li Wei", "desk-" + id + "@forum.example")));
            entities.persist(new SeatPool(id, Attendance.ON_SITE, null));
            entities.persist(new SeatPool(id, Attendance.ONLINE, null));
            entities.flush();
            sql.update(
                    "update academic_event set state = 'PUBLISHED', published_at = ?, version = version + 1 where id ="
                            + " ?",
                    NOW,
                    id);
            person(id, 1, "CONFIRMED", "ON_SITE");
            person(id, 2, "CONFIRMED", "ONLINE");
            person(id, 3, "WAITING", "ONLINE");
            person(id, 4, "CANCELLED", "ONLINE");
            return id;
        });
    }

    private void person(UUID event, int number, String state, String attendance) {
        sql.update("""
            insert into registration (id, event_id, code, attendance, accompanying, answers, state, number, language,
                registered_at, given_name, family_first, email, version)
            values (?, ?, upper(left(md5(? || ?), 10)), ?, 0, '{}', ?, ?, 'en', ?, 'Guest', false, ? || '@guest.example', 1)
            """, Ids.next(), event, event.toString(), "" + number, attendance, state, number, NOW, "" + number);
    }

    @Test
    void aChangeIsInTheHistoryOfEveryLiveRegistrationAndShownUntilItWasRead() {
        var first = publish(Audience.EVERYBODY, NOW.plusSeconds(60));
        var second = publish(Audience.CONFIRMED_ONLINE, NOW.plusSeconds(120));

        assertThat(history("EVENT_CHANGED")).containsExactly(1, 2, 3);
        assertThat(unread(1)).extracting(EventNotice::id).containsExactly(first);
        assertThat(unread(1).get(0).changes()).isEqualTo(CHANGES);
        assertThat(unread(2)).extracting(EventNotice::id).containsExactly(second, first);
        assertThat(unread(3)).extracting(EventNotice::id).containsExactly(first);
        assertThat(unread(4)).isEmpty();

        inTransaction(() -> notices().read(registration(2), first));
        assertThat(unread(2)).extracting(EventNotice::id).containsExactly(second);
        inTransaction(() -> notices().read(registration(2), second));
        inTransaction(() -> notices().read(registration(2), first));
        assertThat(unread(2)).isEmpty();
    }

    @Test
    void noticesEndWithTheEventAndDoNotConcernThoseWhoSignUpLater() {
        publish(Audience.EVERYBODY, NOW.minusSeconds(60));
        assertThat(unread(1)).isEmpty();
        publish(Audience.EVERYBODY, NOW.plusSeconds(60));
        assertThat(inTransaction(() -> directory()
                        .ofRegistration(registration(1), EventFixtures.END)
                        .orElseThrow()
                        .notices()))
                .isEmpty();
    }

    @Test
    void onlyAConfirmedOnlinePlaceHasTheJoinLink() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> view(number).info().joinLink()))
                .containsExactly(null, "https://meet.example/room", null, null);
        assertThat(view(1).info().contactName()).isEqualTo("Li Wei");
        inTransaction(() ->
                sql.update("update academic_event set state = 'CANCELLED', cancelled = true where id = ?", event));
        assertThat(view(2).info().joinLink()).isNull();
        assertThat(view(2).isOff()).isTrue();
    }

    @Test
    void theVersionThatCalendarsCountByGoesUpWithEveryChange() {
        var before = view(1).eventVersion();
        inTransaction(() -> {
            var found = entities.find(AcademicEvent.class, event);
            found.change(found.details().telling(ParticipantInfo.NONE));
        });
        assertThat(view(1).eventVersion()).isGreaterThan(before);
    }

    @Test
    void whatSomebodySignedUpForIsThereOnceForEachEventAlsoWhenItIsOff() {
        var account = People.active(EmailAddress.of(Ids.next() + "@test.example"));
        inTransaction(() -> {
            repository(Accounts.class).add(account);
            entities.flush();
            sql.update("update registration set account_id = ? where event_id = ? and number = 4", account.id(), event);
        });
        assertThat(ever(account.id())).containsExactly(RegistrationState.CANCELLED);
        assertThat(inTransaction(() -> directory().ofAccount(account.id(), NOW)))
                .isEmpty();
        inTransaction(() -> sql.update(
                "update registration set account_id = ? where event_id = ? and number = 2", account.id(), event));
        assertThat(ever(account.id())).containsExactly(RegistrationState.CONFIRMED);
        assertThat(inTransaction(() -> directory().everOfAccount(account.id(), EventFixtures.END, NOW)))
                .isEmpty();
    }

    private List<RegistrationState> ever(UUID account) {
        return inTransaction(() -> directory().everOfAccount(account, NOW, NOW)).stream()
                .map(ParticipantView::state)
                .toList();
    }

    @Test
    void aReminderIsDueOnceForItsTimeAndNotForALongerOneAfterAShorterOne() {
        assertThat(due(START.minus(Duration.ofDays(8)))).isEmpty();
        assertThat(due(START.minus(Duration.ofDays(7)))).containsExactly(new Due(event, 7));
        assertThat(claim(7)).isTrue();
        assertThat(claim(7)).isFalse();
        assertThat(due(START.minus(Duration.ofDays(6)))).isEmpty();
        assertThat(due(START.minus(Duration.ofDays(1)))).containsExactly(new Due(event, 1));
        assertThat(claim(1)).isTrue();
        assertThat(due(START.minusSeconds(1))).isEmpty();
        assertThat(due(START)).isEmpty();
    }

    @Test
    void afterADowntimeOnlyTheShortestReminderIsDue() {
        assertThat(due(START.minusSeconds(60))).containsExactly(new Due(event, 1));
        claim(1);
        assertThat(due(START.minusSeconds(60))).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelledOrWasJustChanged() {
        publish(Audience.EVERYBODY, START.minus(Duration.ofDays(5)));
        assertThat(due(START.minus(Duration.ofDays(4)))).isEmpty();
        assertThat(due(START.minus(Duration.ofDays(1)))).containsExactly(new Due(event, 1));
        inTransaction(() ->
                sql.update("update academic_event set state = 'CANCELLED', cancelled = true where id = ?", event));
        assertThat(due(START.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(claim(1)).isFalse();
    }

    @Test
    void ofManyNodesOneSendsAReminder() throws Exception {
        int nodes = 6;
        var together = new CyclicBarrier(nodes);
        var crowd = Executors.newFixedThreadPool(nodes);
        try {
            var claims = crowd.invokeAll(IntStream.range(0, nodes)
                    .mapToObj(node -> (Callable<Boolean>) () -> {
                        try (var own = anotherEntityManager()) {
                            var reminders = new SqlEventReminders(wired(new Sql(), own));
                            together.await();
                            return inTransaction(
                                    own, () -> reminders.claim(new Due(event, 7), START.minus(Duration.ofDays(7))));
                        }
                    })
                    .toList());
            assertThat(claims.stream().map(ParticipantNoticesIT::result).filter(won -> won))
                    .hasSize(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void whoIsForgottenIsNoContactAnyMore() {
        inTransaction(() -> notices().forgetContact("desk-" + event + "@forum.example"));
        assertThat(view(1).info().contact()).isEmpty();
    }

    @Test
    void theDatabaseKnowsWhatAJoinLinkAndAContactAre() {
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.update("update academic_event set join_link = 'javascript:1' where id = ?", event)))
                .hasStackTraceContaining("join_link");
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.update("update academic_event set contact_email = null where id = ?", event)))
                .hasStackTraceContaining("academic_event_contact_can_be_written_to");
    }

    private static boolean result(Future<Boolean> claim) {
        try {
            return claim.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private UUID publish(Audience audience, Instant when) {
        var notice = new EventNotice(Ids.next(), audience, when, CHANGES);
        inTransaction(() -> notices().publish(event, notice, "EVENT_CHANGED", Caller.SYSTEM));
        return notice.id();
    }

    private List<Integer> history(String action) {
        return inTransaction(() -> sql.list(
                "select distinct r.number from history_entry h join registration r on r.id = h.subject_id"
                        + " where r.event_id = ? and h.subject = 'REGISTRATION' and h.action = ? order by 1",
                row -> row.number("number"),
                event,
                action));
    }

    private List<EventNotice> unread(int number) {
        return view(number).notices();
    }

    private org.caravanserai.domain.events.notices.ParticipantView view(int number) {
        return inTransaction(
                () -> directory().ofRegistration(registration(number), NOW).orElseThrow());
    }

    private UUID registration(int number) {
        return sql.first(
                        "select id from registration where event_id = ? and number = ?",
                        row -> row.id("id"),
                        event,
                        number)
                .orElseThrow();
    }

    private List<Due> due(Instant now) {
        return inTransaction(() -> new SqlEventReminders(sql).due(List.of(7, 1), now)).stream()
                .filter(due -> due.event().equals(event))
                .toList();
    }

    private boolean claim(int days) {
        return inTransaction(
                () -> new SqlEventReminders(sql).claim(new Due(event, days), START.minus(Duration.ofDays(days))));
    }

    private SqlEventNotices notices() {
        return new SqlEventNotices(sql);
    }

    private SqlParticipantDirectory directory() {
        return new SqlParticipantDirectory(sql);
    }
}
