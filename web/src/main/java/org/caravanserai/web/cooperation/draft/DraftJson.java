package org.caravanserai.web.cooperation.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.draft.DraftForms;
import org.caravanserai.domain.cooperation.draft.DraftState;
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
        Map<String, @Nullable Object> entry) {

    static DraftJson of(DraftView draft, @Nullable Map<String, @Nullable Object> typed) {
        return new DraftJson(
                draft.id(),
                draft.kind(),
                draft.title().texts(),
                draft.state(),
                draft.returnedBecause(),
                draft.savedAt(),
                typed == null ? null : KeptTexts.json(DraftForms.type(draft.kind()), typed));
    }
}
