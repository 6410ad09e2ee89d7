package org.caravanserai.web.exchanges.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.agreement.ShowAgreement.Shown;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
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
        List<ConditionForm> conditions,
        PolicyForm policy,
        ProposedJson proposed,

        @Schema(
                description = "Slug of the party that has recorded that it was signed on paper, until the other parties"
                        + " have confirmed it; null where all have agreed")
        @Nullable
        String recordedBy,

        @Nullable SigningJson signing,

        @Schema(description = "What the caller can do with it now")
        Set<AgreementStep> possible) {

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
    public record ApprovalJson(
            int revision,
            String hash,
            String by,
            boolean byLink,

            @Schema(
                    description =
                            "Of an approval by a link: whether the address is under a domain of the organization or was"
                                    + " accepted by the authority")
            @Nullable
            LinkStanding address,

            boolean onPaper,
            Instant at) {}

    /** Author of a revision. */
    @Schema(name = "AgreementProposal")
    public record ProposedJson(
            String organization, Instant at, @Nullable String note) {}

    public static AgreementJson of(Shown shown) {
        return of(shown.agreement(), shown.state(), shown.possible());
    }

    public static AgreementJson of(AgreementView agreement, AgreementState state, Set<AgreementStep> possible) {
        var ends = agreement.endsAfter();
        var slugs =
                agreement.parties().stream().map(side -> side.party().slug()).toList();
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
                        .map(condition -> ConditionForm.of(condition, slugs))
                        .toList(),
                PolicyForm.of(agreement.terms().policy()),
                new ProposedJson(agreement.proposedBy().slug(), agreement.proposedAt(), agreement.note()),
                recordedBy(agreement),
                SigningJson.of(agreement),
                possible);
    }

    private static @Nullable String recordedBy(AgreementView agreement) {
        var signing = agreement.signing();
        return signing != null && agreement.isRecordedByOneSide()
                ? agreement.party(signing.organization()).slug()
                : null;
    }

    private static SideJson side(AgreementView.Side side) {
        var given = side.approval();
        return new SideJson(
                side.party().slug(),
                side.party().name().texts(),
                side.unit(),
                given == null
                        ? null
                        : new ApprovalJson(
                                given.revision(),
                                given.hash(),
                                given.by(),
                                given.byLink(),
                                given.address(),
                                given.onPaper(),
                                given.at()));
    }

    /** Draft of an agreement. */
    @Schema(name = "AgreementDraft")
    public record DraftJson(
            LocalizedText title,
            List<DraftPartyJson> parties,
            List<ConditionForm> conditions,
            @Nullable PolicyForm policy,

            @Schema(description = "True to approve it at once for the own organization") @Nullable
            Boolean approved,

            @Schema(description = "Code of the private draft that this is made of, which ends; null for none") @Nullable
            String draft,

            @Schema(
                    description =
                            "True when the parties have signed it on paper already: nobody is asked to approve it;"
                                    + " record the signatures next")
            @Nullable
            Boolean signedOnPaper) {

        public TermsForm terms() {
            return new TermsForm(title, conditions, policy);
        }
    }

    /** A party of a draft. */
    @Schema(name = "AgreementDraftParty")
    public record DraftPartyJson(
            @Schema(description = "Its slug") String organization,

            @Schema(description = "Code of the unit that makes the agreement; null for the whole organization")
            @Nullable
            String unit) {}

    /** Proposal of different content. */
    @Schema(name = "AgreementRevision")
    public record RevisionJson(
            LocalizedText title,
            List<ConditionForm> conditions,

            @Schema(description = "Without it the policy stays as it is") @Nullable
            PolicyForm policy,

            @Schema(description = "The revision that was read; 409 when there is a later one") @Nullable
            Integer based,

            @Nullable String note,

            @Schema(description = "True to approve it at once for the own organization") @Nullable
            Boolean approved) {

        public TermsForm terms() {
            return new TermsForm(title, conditions, policy);
        }
    }
}
