package org.caravanserai.web.exchanges.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.exchanges.agreement.DraftForm;
import org.caravanserai.exchanges.agreement.ShowAgreementDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement that the own office prepares, complete or not. */
@Schema(name = "PrivateAgreementDraft")
public record AgreementDraftJson(String code, long version, Instant changedAt, String changedBy, ContentJson content) {

    static AgreementDraftJson of(ShowAgreementDraft.Shown shown) {
        return new AgreementDraftJson(
                shown.code(), shown.version(), shown.changedAt(), shown.changedBy(), ContentJson.of(shown.form()));
    }

    /** What was entered; everything may be missing or wrong until the agreement is proposed. */
    @Schema(name = "PrivateAgreementDraftContent")
    public record ContentJson(
            @Schema(description = "The own organization, and the other parties as far as they are chosen")
            List<PartJson> parties,

            @Nullable Map<String, String> title,

            @Schema(
                    description = "The components of a Condition as they were entered; from and to are the numbers of"
                            + " parties, from 1, fromUnit and toUnit the codes of their units")
            @Nullable
            List<Map<String, Object>> conditions,

            @Schema(description = "The components of a BalancePolicy as they were entered") @Nullable
            Map<String, Object> policy) {

        static ContentJson of(DraftForm form) {
            var parties = new ArrayList<PartJson>();
            for (int i = 0; i < form.parties().size(); i++) {
                var unit = i < form.units().size() ? form.units().get(i) : "";
                parties.add(new PartJson(blank(form.parties().get(i)), blank(unit)));
            }
            return new ContentJson(
                    parties,
                    form.title(),
                    form.conditions().stream()
                            .map(condition -> Map.<String, Object>copyOf(condition))
                            .toList(),
                    Map.copyOf(form.policy()));
        }

        DraftForm form() {
            return new DraftForm(
                    parties.stream().map(party -> plain(party.organization())).toList(),
                    parties.stream().map(party -> plain(party.unit())).toList(),
                    title == null ? Map.of() : title,
                    conditions == null ? List.of() : conditions,
                    policy == null ? Map.of() : policy);
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static @Nullable String blank(String text) {
            return text.isBlank() ? null : text;
        }
    }

    /** A party of a draft. */
    @Schema(name = "PrivateAgreementDraftParty")
    public record PartJson(
            @Schema(description = "Its slug; null while none is chosen") @Nullable
            String organization,

            @Schema(description = "Code of the unit that makes the agreement; null for the whole organization")
            @Nullable
            String unit) {}

    /** What is kept. */
    @Schema(name = "PrivateAgreementDraftChange")
    public record ChangeJson(
            @Schema(description = "The version that was read; 409 when somebody else has changed the draft since")
            @Nullable
            Long version,

            ContentJson content) {}

    /** A draft in a list. */
    @Schema(name = "PrivateAgreementDraftRow")
    public record RowJson(
            String code,
            Map<String, String> title,
            List<Map<String, String>> partners,
            Instant changedAt,
            String changedBy) {}
}
