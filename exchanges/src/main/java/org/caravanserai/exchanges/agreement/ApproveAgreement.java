package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer approves the latest revision for the own organization. When all have approved it, it is in force and its places exist. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ApproveAgreement {

    private PlaceBook places;
    private ExchangeOfficer officer;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ApproveAgreement() {}

    @Inject
    public ApproveAgreement(PlaceBook places, ExchangeOfficer officer, History history, Clock clock) {
        this.places = places;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /** Which content the officer has read. */
    public record Command(String code, int revision, String hash) {}

    /**
     * Approving the same revision again changes nothing.
     *
     * @throws NotFound when the officer acts for none of the parties
     * @throws Conflict {@code stale-revision} when the revision or hash is not the latest
     * @throws Refused {@code agreement-over}; {@code places-in-use} when the revision gives fewer places than are used
     */
    public void execute(Command command) {
        var agreement = officer.lockedAgreement(command.code());
        var latest = officer.latest(agreement);
        for (var party : officer.among(agreement.parties())) {
            var before = agreement.state();
            boolean known = agreement.approval(party, latest.number()).isPresent();
            boolean inForce = agreement.approve(
                    latest, command.revision(), command.hash(), party, officer.caller(), clock.instant());
            if (!known) {
                history.record(agreement.id(), AgreementAction.APPROVED, before, agreement.state(), null);
            }
            if (inForce) {
                var tooFew = places.provide(agreement.id(), latest.terms());
                if (!tooFew.isEmpty()) {
                    throw new Refused("places-in-use", String.join(", ", tooFew));
                }
            }
        }
    }
}
