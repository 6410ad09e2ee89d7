package org.caravanserai.domain.cooperation.draft;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is read.
 *
 * @param returnedBecause why another keeper has returned it; null where none has
 */
public record DraftView(
        UUID id,
        EntryKind kind,
        LocalizedText title,
        DraftState state,
        @Nullable String returnedBecause,
        Instant savedAt,
        long version) {

    public static DraftView of(EntryDraft draft) {
        return new DraftView(
                draft.id(),
                draft.kind(),
                draft.title(),
                draft.state(),
                draft.returnedBecause(),
                draft.savedAt(),
                draft.version());
    }
}
