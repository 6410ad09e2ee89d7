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
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.SigningEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer of a party reads an agreement. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowAgreement {

    private final AgreementDirectory agreements;
    private final ExchangeOfficer officer;
    private final SigningEmails emails;
    private final Clock clock;

    @Inject
    public ShowAgreement(AgreementDirectory agreements, ExchangeOfficer officer, SigningEmails emails, Clock clock) {
        this.emails = emails;
        this.agreements = agreements;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param state on this day
     * @param own the parties that the officer acts for
     * @param asked whether somebody of each party that has to confirm signatures on paper could be asked to
     */
    public record Shown(AgreementView agreement, AgreementState state, Set<UUID> own, LocalDate today, boolean asked) {

        /** Whether the latest revision can still come into force, or is: some of its academic years are not over. */
        public boolean isOpen() {
            return state != AgreementState.WITHDRAWN && !agreement.terms().isOver(today);
        }

        /** Whether the caller acts for a party, and does not only read. */
        public boolean isActing() {
            return !own.isEmpty();
        }

        /** What the reader's side can do with it now. */
        public Set<AgreementStep> possible() {
            return isActing() ? agreement.possible(own, today) : Set.of();
        }

        public boolean can(AgreementStep step) {
            return possible().contains(step);
        }

        /** Whether the other side has the next word on an agreement that no one has in force. */
        public boolean isWithPartner() {
            boolean others = agreement.parties().stream()
                    .map(side -> side.party().id())
                    .filter(party -> !own.contains(party))
                    .allMatch(agreement::isApprovedBy);
            return !can(AgreementStep.APPROVE)
                    || own.contains(agreement.proposedBy().id()) && !others;
        }

        /** Whether people can be nominated under it. */
        public boolean isInForce() {
            return state == AgreementState.IN_FORCE || state == AgreementState.NOTICE_GIVEN;
        }
    }

    /**
     * @throws NotFound when the caller sees the exchanges of none of the parties
     */
    public Shown execute(String code) {
        var found = agreements.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        var own = officer.among(
                found.parties().stream().map(side -> side.party().id()).toList());
        if (found.parties().stream()
                .noneMatch(side -> officer.readsFor(side.party().id()))) {
            throw new NotFound("not-found");
        }
        var today = AcademicCalendar.today(clock);
        var state = Agreement.state(found.state(), today, found.lastYear(), found.endsAfter());
        var toConfirm = found.parties().stream()
                .map(side -> side.party().id())
                .filter(party -> !own.contains(party) && found.isToBeConfirmedBy(party));
        return new Shown(found, state, Set.copyOf(own), today, emails.canAsk(found.id(), toConfirm));
    }
}
