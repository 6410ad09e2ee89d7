package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.shared.NotFound;
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

    /**
     * What the link opens.
     *
     * @param state of the agreement on this day
     * @param party that the person acts for
     * @param isOpen whether the latest revision can still come into force, or is: some of its academic years are not over
     * @param standing why the person's address is taken for one of the party
     * @param changes of the latest revision against the one in force, or the one before it; empty for a first one
     */
    public record Opened(
            AgreementView agreement,
            AgreementState state,
            boolean isOpen,
            UUID party,
            String person,
            Instant expiresAt,
            List<TermsDifference> changes,
            LinkStanding standing) {

        /** Whether the person's side has to say if it was signed on paper as the other side has recorded. */
        public boolean isToBeConfirmed() {
            return agreement.isToBeConfirmedBy(party);
        }

        /** Whether approvals are possible: the address is known as one of the organization. */
        public boolean isSpeaking() {
            return standing.speaksForTheParty();
        }

        /** Whether the latest revision waits for the approval of the person's side. */
        public boolean isToBeApproved() {
            return isOpen && !agreement.isApprovedBy(party);
        }

        /** Whether another content can be proposed. */
        public boolean isRevisable() {
            return state != AgreementState.WITHDRAWN;
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
        boolean open = state != AgreementState.WITHDRAWN && !view.terms().isOver(today);
        return new Opened(
                view, state, open, link.party(), link.person(), link.expiresAt(), changes(view), link.standing());
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
