package org.caravanserai.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link HistoryEntries} promises. */
public interface HistoryEntriesContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    HistoryEntries history();

    @Test
    default void whatIsWrittenAboutAThingIsReadTheNewestFirst() {
        var id = Ids.next();
        written(id, "REGISTERED", null, NOW);
        written(id, "VERIFIED", "as announced", NOW.plusSeconds(1));
        written(Ids.next(), "REGISTERED", null, NOW);
        assertThat(history().about(OrganizationAction.SUBJECT, id))
                .extracting(HistoryLine::action)
                .containsExactly("VERIFIED", "REGISTERED");
        assertThat(history().about(AccountAction.SUBJECT, id)).isEmpty();
        assertThat(history().about(OrganizationAction.SUBJECT, id)).first().satisfies(line -> {
            assertThat(line.fromState()).isEqualTo("BEFORE");
            assertThat(line.toState()).isEqualTo("AFTER");
            assertThat(line.who()).isEqualTo("Bo Li");
            assertThat(line.reason()).isEqualTo("as announced");
            assertThat(line.when()).isEqualTo(NOW.plusSeconds(1));
        });
    }

    @Test
    default void theWholeBookIsFilteredSearchedSortedAndPaged() {
        var id = Ids.next();
        written(id, "B_ACTION", "Reason_One", NOW);
        written(id, "A_ACTION", null, NOW.plusSeconds(1));
        written(id, "C_ACTION", null, NOW.plusSeconds(2));
        assertThat(actions(id, null, null, null, null)).containsExactly("C_ACTION", "A_ACTION", "B_ACTION");
        assertThat(actions(id, null, "action", null, null)).containsExactly("A_ACTION", "B_ACTION", "C_ACTION");
        assertThat(actions(id, "reason_one", null, null, null)).containsExactly("B_ACTION");
        assertThat(actions(id, null, null, NOW.plusSeconds(1), null)).containsExactly("C_ACTION", "A_ACTION");
        assertThat(actions(id, null, null, null, NOW.plusSeconds(1))).containsExactly("B_ACTION");
        assertThat(history()
                        .page(HistoryFilter.ALL, new PageRequest(0, 9, id.toString(), null))
                        .total())
                .isEqualTo(3);
        var second = history().page(new HistoryFilter(null, id, null, null), new PageRequest(1, 2, null, "-when"));
        assertThat(second.items()).extracting(HistoryLine::action).containsExactly("B_ACTION");
        assertThat(second.total()).isEqualTo(3);
        assertThatThrownBy(() -> actions(id, null, "colour", null, null)).isInstanceOf(Invalid.class);
    }

    @Test
    default void aPersonIsForgottenAsWhoDidItAndInReasons() {
        var account = Ids.next();
        var address = EmailAddress.of(Ids.next() + "@test.example");
        var id = Ids.next();
        var person = new Caller(account, "Amina Yusupova", address.value(), "en", Set.of(), Map.of());
        add(new HistoryEntry(id, OrganizationAction.EDITED, null, null, person, null, NOW));
        written(id, "MEMBER_ASKED", "Amina Yusupova <" + address + "> and Amina alone", NOW.plusSeconds(1));
        add(new HistoryEntry(account, AccountAction.TOKEN_ISSUED, null, null, person, "my laptop", NOW));
        inTransaction(() -> history().forget(new PersonIdentity(account, address, PersonName.of("Amina", "Yusupova"))));
        var lines = history().about(OrganizationAction.SUBJECT, id);
        assertThat(lines).extracting(HistoryLine::who).containsExactly("Bo Li", "");
        assertThat(lines.get(0).reason()).isEqualTo("[…] <[…]> and Amina alone");
        assertThat(history().about(AccountAction.SUBJECT, account))
                .extracting(HistoryLine::reason)
                .containsExactly("[…]");
    }

    private List<String> actions(
            UUID id, @Nullable String query, @Nullable String sort, @Nullable Instant from, @Nullable Instant until) {
        return history()
                .page(
                        new HistoryFilter(OrganizationAction.SUBJECT, id, from, until),
                        new PageRequest(0, 50, query, sort))
                .items()
                .stream()
                .map(HistoryLine::action)
                .toList();
    }

    private void written(UUID id, String action, @Nullable String reason, Instant at) {
        var caller = new Caller(Ids.next(), "Bo Li", "bo@test.example", "en", Set.of(), Map.of());
        add(new HistoryEntry(
                id, new SampleAction(OrganizationAction.SUBJECT, action), "BEFORE", "AFTER", caller, reason, at));
    }

    private void add(HistoryEntry entry) {
        inTransaction(() -> history().add(entry));
    }
}
