package org.caravanserai.web.cooperation.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.cooperation.draft.DraftForms;
import org.caravanserai.cooperation.draft.ShowDraft;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.draft.DraftStep;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.forms.KeptTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a record, for its maker and for who is asked to publish it. */
@Schema(name = "RegistryUnpublished")
public record DraftJson(
        UUID id,
        EntryKind recordKind,
        Map<String, String> title,
        DraftState state,

        @Schema(description = "Why a second person has returned it") @Nullable
        String returnedBecause,

        Instant savedAt,

        @Schema(description = "What was typed; null in lists") @Nullable
        Map<String, @Nullable Object> entry,

        @Schema(description = "What the caller can do with it now; not in lists") @Nullable
        Set<DraftStep> possible) {

    static DraftJson of(ShowDraft.Answer answer) {
        return of(answer.draft(), answer.typed(), answer.possible());
    }

    static DraftJson of(DraftView draft) {
        return of(draft, null, null);
    }

    private static DraftJson of(
            DraftView draft, @Nullable Map<String, @Nullable Object> typed, @Nullable Set<DraftStep> possible) {
        return new DraftJson(
                draft.id(),
                draft.kind(),
                draft.title().texts(),
                draft.state(),
                draft.returnedBecause(),
                draft.savedAt(),
                typed == null ? null : KeptTexts.json(DraftForms.type(draft.kind()), typed),
                possible);
    }
}
