package org.caravanserai.domain.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Drafts} promises. */
public interface DraftsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Drafts drafts();

    @Test
    default void whatWasTypedComesBackAsItWas() {
        var made = made(Ids.next(), NOW);
        assertThat(inTransaction(() -> drafts().lock(made.id()))).hasValueSatisfying(read -> {
            assertThat(read.kind()).isEqualTo(EntryKind.INSTRUMENT);
            assertThat(read.title()).isEqualTo(made.title());
            assertThat(read.fields()).isEqualTo(made.fields());
            assertThat(read.account()).isEqualTo(made.account());
            assertThat(read.state()).isEqualTo(DraftState.OPEN);
            assertThat(read.savedAt()).isEqualTo(NOW);
        });
        assertThat(inTransaction(() -> drafts().byId(Ids.next()))).isEmpty();
    }

    @Test
    default void draftsAreListedForTheirMakerAndForOthersWhileTheyWait() {
        var maker = Ids.next();
        var other = Ids.next();
        var first = made(maker, NOW);
        var second = made(maker, NOW.plusSeconds(60));
        assertThat(inTransaction(() -> drafts().of(maker)))
                .extracting(EntryDraft::id)
                .containsExactly(second.id(), first.id());
        assertThat(inTransaction(() -> drafts().of(other))).isEmpty();
        inTransaction(() -> drafts().lock(first.id()).orElseThrow().submit());
        assertThat(inTransaction(() -> drafts().waitingFor(other)))
                .extracting(EntryDraft::id)
                .contains(first.id())
                .doesNotContain(second.id());
        assertThat(inTransaction(() -> drafts().waitingFor(maker)))
                .extracting(EntryDraft::id)
                .doesNotContain(first.id());
        inTransaction(() -> drafts().lock(first.id()).orElseThrow().giveBack("Which governments?"));
        assertThat(inTransaction(() -> drafts().byId(first.id())).orElseThrow().returnedBecause())
                .isEqualTo("Which governments?");
    }

    @Test
    default void aDeletedDraftIsGone() {
        var made = made(Ids.next(), NOW);
        inTransaction(() -> drafts().remove(drafts().lock(made.id()).orElseThrow()));
        assertThat(inTransaction(() -> drafts().byId(made.id()))).isEmpty();
    }

    private EntryDraft made(UUID account, Instant at) {
        var made = new EntryDraft(
                EntryKind.INSTRUMENT,
                LocalizedText.of("en", "Cooperation on soil"),
                new TypedFields(Map.of("title.en", "Cooperation on soil", "parties[0].role", "SIGNATORY")),
                account,
                at);
        inTransaction(() -> drafts().add(made));
        return made;
    }
}
