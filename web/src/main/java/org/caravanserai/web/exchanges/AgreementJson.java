package org.caravanserai.web.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.exchanges.agreement.ShowAgreement.Shown;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement with its latest revision. */
@Schema(name = "Agreement")
public record AgreementJson(
        String code,
        Map<String, String> title,
        AgreementState state,
        int revision,

        @Schema(description = "SHA-256 of the canonical content of the revision")
        String hash,

        @Schema(description = "The revision that all parties have approved") @Nullable
        Integer revisionInForce,

        @Nullable String endsAfter,
        List<SideJson> parties,
        List<ConditionJson> conditions,
        ProposedJson proposed) {

    /** A party and what it has approved last. */
    @Schema(name = "AgreementParty")
    public record SideJson(
            String organization,
            Map<String, String> name,

            @Schema(description = "Code of the unit that makes the agreement; null for the whole organization")
            @Nullable
            String unit,

            @Nullable ApprovalJson approval) {}

    /** An approval, of this or an earlier revision. */
    @Schema(name = "AgreementApproval")
    public record ApprovalJson(int revision, String hash, String by, boolean byLink, Instant at) {}

    /** Who proposed the revision. */
    @Schema(name = "AgreementProposal")
    public record ProposedJson(
            String organization, Instant at, @Nullable String note) {}

    static AgreementJson of(Shown shown) {
        return of(shown.agreement(), shown.state());
    }

    static AgreementJson of(AgreementView agreement, AgreementState state) {
        var ends = agreement.endsAfter();
        return new AgreementJson(
                agreement.code(),
                agreement.terms().title().texts(),
                state,
                agreement.revision(),
                agreement.hash(),
                agreement.revisionInForce(),
                ends == null ? null : ends.toString(),
                agreement.parties().stream().map(AgreementJson::side).toList(),
                agreement.terms().conditions().stream()
                        .map(condition -> ConditionJson.of(agreement, condition))
                        .toList(),
                new ProposedJson(agreement.proposedBy().slug(), agreement.proposedAt(), agreement.note()));
    }

    private static SideJson side(AgreementView.Side side) {
        var given = side.approval();
        return new SideJson(
                side.party().slug(),
                side.party().name().texts(),
                side.unit(),
                given == null
                        ? null
                        : new ApprovalJson(given.revision(), given.hash(), given.by(), given.byLink(), given.at()));
    }

    /** What is sent to draft an agreement. */
    @Schema(name = "AgreementDraft")
    public record DraftJson(Map<String, String> title, List<DraftPartyJson> parties, List<ConditionJson> conditions) {

        TermsForm terms() {
            return new TermsForm(
                    title, conditions.stream().map(ConditionJson::form).toList());
        }
    }

    /** A party of a draft. */
    @Schema(name = "AgreementDraftParty")
    public record DraftPartyJson(
            @Schema(description = "Its slug") String organization,

            @Schema(description = "Code of the unit that makes the agreement; null for the whole organization")
            @Nullable
            String unit) {}

    /** What is sent to propose another content. */
    @Schema(name = "AgreementRevision")
    public record RevisionJson(
            Map<String, String> title,
            List<ConditionJson> conditions,

            @Schema(description = "The revision that was read; 409 when there is a later one") @Nullable
            Integer based,

            @Nullable String note) {

        TermsForm terms() {
            return new TermsForm(
                    title, conditions.stream().map(ConditionJson::form).toList());
        }
    }
}
