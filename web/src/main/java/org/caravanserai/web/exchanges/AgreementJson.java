package org.caravanserai.web.exchanges;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.exchanges.agreement.ShowAgreement.Shown;
import org.caravanserai.exchanges.agreement.TermsForm;
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
        List<ConditionJson> conditions,
        PolicyJson policy,
        ProposedJson proposed,

        @Schema(
                description = "Slug of the party that has recorded that it was signed on paper, until the other parties"
                        + " have confirmed it; null where all have agreed")
        @Nullable
        String recordedBy,

        @Nullable SigningJson signing) {

    /** Policy on imbalance and exceeding the places. */
    @Schema(name = "BalancePolicy")
    public record PolicyJson(
            @Schema(description = "How far out of balance two sides may be; null where nothing is agreed") @Nullable
            BigDecimal tolerance,

            @Schema(description = "What the parties count in; people where nothing is said") @Nullable
            BalanceUnit unit,

            @Schema(
                    description =
                            "For how many academic years a balance is carried over before it expires; null: it never"
                                    + " does")
            @Nullable
            Integer carriedYears,

            @Schema(description = "What happens when the places are used up; a hard stop where nothing is said")
            @Nullable
            OverQuota overQuota) {

        static PolicyJson of(BalancePolicy policy) {
            return new PolicyJson(policy.tolerance(), policy.unit(), policy.carriedYears(), policy.overQuota());
        }

        private static @Nullable PolicyForm form(@Nullable PolicyJson policy) {
            return policy == null
                    ? null
                    : new PolicyForm(
                            policy.tolerance == null ? null : policy.tolerance.toPlainString(),
                            policy.unit == null ? null : policy.unit.name(),
                            policy.carriedYears == null ? null : policy.carriedYears.toString(),
                            policy.overQuota == null ? null : policy.overQuota.name());
        }
    }

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
                PolicyJson.of(agreement.terms().policy()),
                new ProposedJson(agreement.proposedBy().slug(), agreement.proposedAt(), agreement.note()),
                recordedBy(agreement),
                SigningJson.of(agreement));
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
            Map<String, String> title,
            List<DraftPartyJson> parties,
            List<ConditionJson> conditions,
            @Nullable PolicyJson policy,

            @Schema(description = "True to approve it at once for the own organization") @Nullable
            Boolean approved,

            @Schema(description = "Code of the private draft that this is made of, which ends; null for none") @Nullable
            String draft) {

        TermsForm terms() {
            return new TermsForm(
                    title, conditions.stream().map(ConditionJson::form).toList(), PolicyJson.form(policy));
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
            Map<String, String> title,
            List<ConditionJson> conditions,

            @Schema(description = "Without it the policy stays as it is") @Nullable
            PolicyJson policy,

            @Schema(description = "The revision that was read; 409 when there is a later one") @Nullable
            Integer based,

            @Nullable String note,

            @Schema(description = "True to approve it at once for the own organization") @Nullable
            Boolean approved) {

        TermsForm terms() {
            return new TermsForm(
                    title, conditions.stream().map(ConditionJson::form).toList(), PolicyJson.form(policy));
        }
    }
}
