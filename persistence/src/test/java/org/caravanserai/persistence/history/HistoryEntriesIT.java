package org.caravanserai.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class HistoryEntriesIT extends PostgresTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");

    private final String who = "Keeper " + Ids.next();
    private final UUID event = Ids.next();

    @Test
    void theBookIsSearchedFilteredSortedAndCutInTheDatabase() {
        write(event, EventAction.SUBMITTED, "please", NOON);
        write(event, EventAction.APPROVED, null, NOON.plusSeconds(60));
        write(Ids.next(), OrganizationAction.VERIFIED, "papers seen", NOON.plusSeconds(120));

        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, who, null)))
                .containsExactly("VERIFIED", "APPROVED", "SUBMITTED");
        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, who, "action")))
                .containsExactly("APPROVED", "SUBMITTED", "VERIFIED");
        assertThat(actions(HistoryFilter.ALL, new PageRequest(1, 2, who, null))).containsExactly("SUBMITTED");
        assertThat(actions(
                        new HistoryFilter(OrganizationAction.SUBJECT, null, null, null),
                        new PageRequest(0, 10, who, null)))
                .containsExactly("VERIFIED");
        assertThat(actions(
                        new HistoryFilter(null, null, NOON.plusSeconds(1), NOON.plusSeconds(120)),
                        new PageRequest(0, 10, who, null)))
                .containsExactly("APPROVED");
        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, event.toString(), null)))
                .containsExactly("APPROVED", "SUBMITTED");
        assertThat(inTransaction(() -> entries()
                        .page(HistoryFilter.ALL, new PageRequest(0, 1, who, null))
                        .total()))
                .isEqualTo(3);
    }

    @Test
    void signsOfASearchMeanThemselvesAndFarPagesAreEmpty() {
        write(event, EventAction.SUBMITTED, "all 100% of it", NOON);
        write(event, EventAction.APPROVED, "under_way C:\\", NOON.plusSeconds(60));

        assertThat(actions(new HistoryFilter(null, null, NOON, null), new PageRequest(0, 10, "100% of it", null)))
                .contains("SUBMITTED");
        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, "al% of it", null)))
                .isEmpty();
        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, "under_way c:\\", null)))
                .contains("APPROVED");
        assertThat(actions(HistoryFilter.ALL, new PageRequest(0, 10, "under__ay", null)))
                .isEmpty();
        assertThat(actions(HistoryFilter.ALL, new PageRequest(Integer.MAX_VALUE, 200, null, null)))
                .isEmpty();
    }

    @Test
    void aLineIsWrittenOnce() {
        write(event, EventAction.SUBMITTED, null, NOON);

        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(
                                "update history_entry set action = 'FORGED' where subject_id = ?1")
                        .setParameter(1, event)
                        .executeUpdate()))
                .hasStackTraceContaining("history is written once");
    }

    @Test
    void aNameIsForgottenAndEverythingElseStays() {
        write(event, EventAction.SUBMITTED, "please", NOON);
        var account = inTransaction(
                () -> (UUID) entities.createNativeQuery("select account_id from history_entry where subject_id = ?1")
                        .setParameter(1, event)
                        .getSingleResult());

        inTransaction(() -> entries().forget(person(account)));

        assertThat(inTransaction(() -> entries().about(EventAction.SUBJECT, event)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.who()).isEmpty();
                    assertThat(line.action()).isEqualTo("SUBMITTED");
                    assertThat(line.reason()).isEqualTo("please");
                    assertThat(line.when()).isEqualTo(NOON);
                });
        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(
                                "update history_entry set account_name = '', reason = 'forged' where subject_id = ?1")
                        .setParameter(1, event)
                        .executeUpdate()))
                .hasStackTraceContaining("history is written once");
    }

    @Test
    void addressAndWholeNameOfAForgottenPersonAreLeftOutOfReasons() {
        var account = Ids.next();
        var person = person(account);
        write(
                event,
                EventAction.RETURNED,
                "ask Wei Li, or write to " + person.address().value(),
                NOON);
        write(event, EventAction.MESSAGE_SENT, "李伟 (100%) \\ Li WEI", NOON.plusSeconds(1));
        write(event, EventAction.APPROVED, "the liweir is no name", NOON.plusSeconds(2));
        write(account, AccountAction.TOKEN_ISSUED, "my laptop", NOON.plusSeconds(3));

        inTransaction(() -> entries().forget(person));

        assertThat(reasons(EventAction.SUBJECT, event))
                .containsExactly("the liweir is no name", "[…] (100%) \\ […]", "ask […], or write to […]");
        assertThat(reasons(AccountAction.SUBJECT, account)).containsExactly("[…]");
    }

    private List<String> reasons(Subject subject, UUID id) {
        return inTransaction(() -> entries().about(subject, id)).stream()
                .map(HistoryLine::reason)
                .toList();
    }

    private static PersonIdentity person(UUID account) {
        var address = EmailAddress.of("wei.li+" + account + "@test.example");
        return new PersonIdentity(account, address, new PersonName("Wei", "Li", "李伟", true));
    }

    private void write(UUID id, HistoryAction action, String reason, Instant at) {
        var caller = new Caller(Ids.next(), who, null, "en", Set.of(), Map.of());
        inTransaction(() -> entries().add(new HistoryEntry(id, action, null, null, caller, reason, at)));
    }

    private List<String> actions(HistoryFilter filter, PageRequest request) {
        return inTransaction(() -> entries().page(filter, request).items()).stream()
                .map(HistoryLine::action)
                .toList();
    }

    private JpaHistoryEntries entries() {
        return repository(JpaHistoryEntries.class);
    }
}
