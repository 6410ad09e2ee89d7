package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of a party reads an agreement. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ShowAgreement {

    private final AgreementDirectory agreements;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public ShowAgreement(AgreementDirectory agreements, ExchangeOfficer officer, Clock clock) {
        this.agreements = agreements;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param state on this day
     * @param own the parties that the officer acts for
     */
    public record Shown(AgreementView agreement, AgreementState state, Set<UUID> own, LocalDate today) {

        /** Whether the latest revision still waits for the officer's approval. */
        public boolean isToBeApproved() {
            return isOpen() && own.stream().anyMatch(party -> !agreement.isApprovedBy(party));
        }

        /** Whether the latest revision can still come into force, or is: some of its academic years are not over. */
        public boolean isOpen() {
            return state != AgreementState.WITHDRAWN && !agreement.terms().isOver(today);
        }

        /** Whether an officer of the reader's side has to say if it was signed on paper as the other side has recorded. */
        public boolean isToBeConfirmed() {
            return own.stream().anyMatch(agreement::isToBeConfirmedBy);
        }

        /** Whether the reader's side can record that the latest revision was signed on paper. */
        public boolean isRecordable() {
            var signing = agreement.signing();
            return state != AgreementState.WITHDRAWN
                    && agreement.endsAfter() == null
                    && !Integer.valueOf(agreement.revision()).equals(agreement.revisionInForce())
                    && (signing == null || signing.revision() != agreement.revision());
        }

        /** Whether the reader's side can take back its record of a signature on paper. */
        public boolean isRecordTakeable() {
            var signing = agreement.signing();
            return signing != null
                    && agreement.isRecordedByOneSide()
                    && own.contains(signing.organization())
                    && signing.answers().stream().allMatch(answer -> own.contains(answer.organization()));
        }

        /** Whether the reader's side has proposed the latest revision while another one is in force, and can withdraw it. */
        public boolean isVersionWithdrawable() {
            var inForce = agreement.revisionInForce();
            return inForce != null
                    && inForce != agreement.revision()
                    && state != AgreementState.WITHDRAWN
                    && own.contains(agreement.proposedBy().id());
        }

        /** Whether the other side has the next word on an agreement that no one has in force. */
        public boolean isWithPartner() {
            boolean others = agreement.parties().stream()
                    .map(side -> side.party().id())
                    .filter(party -> !own.contains(party))
                    .allMatch(agreement::isApprovedBy);
            return !isToBeApproved() || own.contains(agreement.proposedBy().id()) && !others;
        }

        /** Whether it can still be given up: it never came into force. */
        public boolean isWithdrawable() {
            return agreement.revisionInForce() == null && isOpen();
        }

        /** Whether a party can end it after one of its academic years. */
        public boolean isTerminable() {
            return state == AgreementState.IN_FORCE;
        }

        /** Whether another content can be proposed. */
        public boolean isRevisable() {
            return state != AgreementState.WITHDRAWN;
        }

        /** Whether people can be nominated under it. */
        public boolean isInForce() {
            return state == AgreementState.IN_FORCE || state == AgreementState.NOTICE_GIVEN;
        }
    }

    /**
     * @throws NotFound when the officer acts for none of the parties
     */
    public Shown execute(String code) {
        var found = agreements.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        var own = officer.among(
                found.parties().stream().map(side -> side.party().id()).toList());
        if (own.isEmpty()) {
            throw new NotFound("not-found");
        }
        var today = AcademicCalendar.today(clock);
        var state = Agreement.state(found.state(), today, found.lastYear(), found.endsAfter());
        return new Shown(found, state, Set.copyOf(own), today);
    }
}
