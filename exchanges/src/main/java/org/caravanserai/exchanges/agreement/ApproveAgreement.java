package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer approves the latest revision for their own organization. When all have approved it, it is in force and its places exist. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ApproveAgreement {

    private final AgreementActions actions;
    private final ExchangeOfficer officer;
    private final ExchangeEmails emails;

    @Inject
    public ApproveAgreement(AgreementActions actions, ExchangeOfficer officer, ExchangeEmails emails) {
        this.actions = actions;
        this.officer = officer;
        this.emails = emails;
    }

    /** The revision that the officer has read, with its hash. */
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
        var by = Signatory.of(officer.caller());
        for (var party : officer.among(agreement.parties())) {
            boolean known = agreement.approval(party, agreement.revision()).isPresent();
            actions.approve(agreement, party, by, command.revision(), command.hash());
            if (!known) {
                emails.approved(agreement, party, officer.latest(agreement).terms());
            }
        }
    }
}
