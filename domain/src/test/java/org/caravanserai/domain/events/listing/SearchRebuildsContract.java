package org.caravanserai.domain.events.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link SearchRebuilds} promises. */
public interface SearchRebuildsContract extends PortContract {

    SearchRebuilds rebuilds();

    @Test
    default void oneRunsAtATimeAndGoesOnBehindItsLastPiece() {
        var id = Ids.next();
        var at = afterAllOthers();
        assertThat(inTransaction(() -> rebuilds().request(id, "words", Caller.SYSTEM, at)))
                .isTrue();
        assertThat(inTransaction(() -> rebuilds().request(Ids.next(), "words", Caller.SYSTEM, at.plusSeconds(1))))
                .isFalse();
        assertThat(inTransaction(() -> rebuilds().claim())).contains(rebuild(id, at, null, 0, null));
        var last = Ids.next();
        inTransaction(() -> {
            rebuilds().advance(id, Ids.next(), 100);
            rebuilds().advance(id, last, 20);
        });
        assertThat(inTransaction(() -> rebuilds().claim())).contains(rebuild(id, at, last, 120, null));
        inTransaction(() -> rebuilds().finish(id, at.plusSeconds(60)));
        assertThat(inTransaction(() -> rebuilds().claim())).isEmpty();
        assertThat(inTransaction(() -> rebuilds().latest())).contains(rebuild(id, at, last, 120, at.plusSeconds(60)));
    }

    @Test
    default void aPersonIsForgottenAsWhoAskedForIt() {
        var person = Ids.next();
        var id = Ids.next();
        var at = afterAllOthers();
        inTransaction(() -> {
            rebuilds().request(id, "words", new Caller(person, "Amina", null, "en", Set.of(), Map.of()), at);
            rebuilds().finish(id, at);
        });
        inTransaction(() -> rebuilds().forgetRequester(Ids.next()));
        assertThat(inTransaction(() -> rebuilds().latest()))
                .hasValueSatisfying(latest -> assertThat(latest.requestedBy()).isEqualTo("Amina"));
        inTransaction(() -> rebuilds().forgetRequester(person));
        assertThat(inTransaction(() -> rebuilds().latest()))
                .hasValueSatisfying(latest -> assertThat(latest.requestedBy()).isEmpty());
    }

    private static SearchRebuild rebuild(
            UUID id, Instant at, @Nullable UUID last, long done, @Nullable Instant finishedAt) {
        return new SearchRebuild(id, "words", Caller.SYSTEM.name(), at, last, done, finishedAt);
    }

    /** A moment after the last request, when none runs any more. */
    private Instant afterAllOthers() {
        return inTransaction(() -> {
            rebuilds().claim().ifPresent(running -> rebuilds().finish(running.id(), running.requestedAt()));
            return rebuilds()
                    .latest()
                    .map(SearchRebuild::requestedAt)
                    .orElse(Instant.parse("2027-01-04T08:00:00Z"))
                    .plusSeconds(1);
        });
    }
}
