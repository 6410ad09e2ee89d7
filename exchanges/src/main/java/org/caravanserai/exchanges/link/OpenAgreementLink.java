package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The holder of a link reads its agreement and nothing else. */
@UseCase
@Public
public class OpenAgreementLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final AgreementDirectory directory;
    private final Clock clock;

    @Inject
    public OpenAgreementLink(LinkHolder holder, Agreements agreements, AgreementDirectory directory, Clock clock) {
        this.holder = holder;
        this.agreements = agreements;
        this.directory = directory;
        this.clock = clock;
    }

    private static final Set<AgreementStep> BY_LINK =
            EnumSet.of(AgreementStep.APPROVE, AgreementStep.CONFIRM_SIGNING, AgreementStep.DISPUTE_SIGNING);

    /**
     * What the link opens.
     *
     * @param state of the agreement on this day
     * @param party that the person acts for
     * @param standing why the person's address is taken for one of the party
     * @param possible what the person's side can do with it now, by whatever means
     * @param changes of the latest revision against the one in force, or the one before it; empty for a first one
     */
    public record Opened(
            AgreementView agreement,
            AgreementState state,
            UUID party,
            String person,
            Instant expiresAt,
            List<TermsDifference> changes,
            LinkStanding standing,
            Set<AgreementStep> possible) {

        /** Whether approvals are possible: the address is known as one of the organization. */
        public boolean isSpeaking() {
            return standing.speaksForTheParty();
        }

        /** Whether the latest revision waits for the approval of the person's side. */
        public boolean isToBeApproved() {
            return possible.contains(AgreementStep.APPROVE);
        }

        /** Whether the person's side has to say if it was signed on paper as the other side has recorded. */
        public boolean isToBeConfirmed() {
            return possible.contains(AgreementStep.CONFIRM_SIGNING);
        }

        /** What the person can do: who is not known as one of the organization can propose another content only. */
        public Set<AgreementStep> possibleByLink() {
            return Step.only(possible, step -> step == AgreementStep.REVISE || BY_LINK.contains(step) && isSpeaking());
        }

        public boolean can(AgreementStep step) {
            return possibleByLink().contains(step);
        }
    }

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     */
    public Opened execute(String token) {
        var link = holder.open(token);
        var code = agreements.byId(link.agreement()).orElseThrow().code();
        var view = directory.byCode(code).orElseThrow();
        var today = AcademicCalendar.today(clock);
        var state = Agreement.state(view.state(), today, view.lastYear(), view.endsAfter());
        return new Opened(
                view,
                state,
                link.party(),
                link.person(),
                link.expiresAt(),
                changes(view),
                link.standing(),
                view.possible(Set.of(link.party()), today));
    }

    private List<TermsDifference> changes(AgreementView view) {
        var inForce = view.revisionInForce();
        int before = inForce != null && inForce < view.revision() ? inForce : view.revision() - 1;
        return agreements
                .revision(view.id(), before)
                .map(revision -> revision.terms().differences(view.terms()))
                .orElse(List.of());
    }
}
