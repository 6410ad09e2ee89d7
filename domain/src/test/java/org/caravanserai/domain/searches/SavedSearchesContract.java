package org.caravanserai.domain.searches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.searches.SavedSearches.FoundLater;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link SavedSearches} promises. */
public interface SavedSearchesContract extends PortContract {

    Instant NOW = MemoryPorts.NOW;
    Instant LATER = NOW.plus(Duration.ofHours(1));

    SavedSearches searches();

    Accounts accounts();

    @Test
    default void aSearchIsItsOwnersAndOneOfItsKind() {
        var owner = account();
        var search = saved(owner, "level=A2");
        assertThat(inTransaction(() -> searches().find(owner, search.id()))).contains(search);
        var stranger = account();
        assertThat(inTransaction(() -> searches().find(stranger, search.id()))).isEmpty();
        assertTaken(() -> searches().add(search(owner, "level=A2"), Set.of()));
        saved(account(), "level=A2");
        var second = saved(owner, "level=B1");
        assertThat(inTransaction(() -> searches().of(owner)))
                .extracting(SavedSearches.Line::search)
                .containsExactly(search, second);
    }

    @Test
    default void aSearchIsRenamedAndRemoved() {
        var owner = account();
        var search = saved(owner, "level=A2", "old");
        inTransaction(() -> searches().rename(search.id(), "For the spring"));
        assertThat(inTransaction(() -> searches().find(owner, search.id()).orElseThrow())
                        .name())
                .isEqualTo("For the spring");
        inTransaction(() -> searches().remove(search.id()));
        assertThat(inTransaction(() -> searches().of(owner))).isEmpty();
    }

    @Test
    default void whatIsFoundLaterIsNewOnce() {
        var owner = account();
        var id = saved(owner, "level=A2", "old", "older").id();
        assertThat(keep(id, LATER, "new", "old")).containsExactly("new");
        assertThat(keep(id, LATER.plusSeconds(1), "newer", "new", "old", "older"))
                .containsExactly("newer");
        assertThat(inTransaction(() -> searches().foundLater(id, 10)))
                .containsExactly(
                        new FoundLater("newer", LATER.plusSeconds(1), false), new FoundLater("new", LATER, false));
        assertThat(inTransaction(() -> searches().foundLater(id, 1))).hasSize(1);
        assertThat(unseen(owner)).isEqualTo(2);
        inTransaction(() -> searches().markSeen(id, LATER.plusSeconds(2)));
        assertThat(unseen(owner)).isZero();
        assertThat(inTransaction(() -> searches().foundLater(id, 10))).allMatch(FoundLater::seen);
    }

    @Test
    default void whatHasGoneUnseenIsNotCountedAndNotNewWhenItComesBack() {
        var owner = account();
        var id = saved(owner, "level=A2", "old").id();
        assertThat(keep(id, LATER, "new")).containsExactly("new");
        assertThat(keep(id, LATER)).isEmpty();
        assertThat(unseen(owner)).isZero();
        assertThat(keep(id, LATER, "new", "old")).isEmpty();
    }

    @Test
    default void aSearchIsDueUntilItIsLookedAt() {
        var owner = account();
        var search = saved(owner, "level=A2");
        assertThat(due(NOW.minusSeconds(1))).doesNotContain(owner);
        assertThat(due(NOW)).contains(owner);
        assertThat(inTransaction(() -> searches().claim(owner, NOW, LATER))).containsExactly(search);
        assertThat(inTransaction(() -> searches().claim(owner, NOW, LATER))).isEmpty();
        assertThat(due(NOW)).doesNotContain(owner);
        assertThat(due(LATER)).contains(owner);
    }

    @Test
    default void whoCannotSignInIsNotDue() {
        var owner = account();
        saved(owner, "level=A2");
        inTransaction(() -> accounts().byId(owner).orElseThrow().disable(NOW));
        assertThat(due(NOW)).doesNotContain(owner);
    }

    private UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private SavedSearch search(UUID account, String query) {
        return new SavedSearch(Ids.next(), account, "classes", query, "Mine", NOW);
    }

    private SavedSearch saved(UUID account, String query, String... known) {
        var search = search(account, query);
        inTransaction(() -> searches().add(search, List.of(known)));
        return search;
    }

    private Set<String> keep(UUID id, Instant now, String... keys) {
        return inTransaction(() -> searches().keep(id, List.of(keys), now));
    }

    private List<UUID> due(Instant until) {
        return inTransaction(() -> searches().due(until, 10_000));
    }

    private long unseen(UUID owner) {
        return inTransaction(() -> searches().of(owner)).get(0).unseen();
    }
}
