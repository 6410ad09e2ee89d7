package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer withdraws the version that their side has proposed while another one is in force. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class WithdrawVersion {

    private final ExchangeOfficer officer;
    private final ExchangeEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public WithdrawVersion(ExchangeOfficer officer, ExchangeEmails emails, History history, Clock clock) {
        this.clock = clock;
        this.officer = officer;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param why null when nothing is said
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code no-version-proposed}, {@code other-side-proposed}, {@code agreement-over}
     */
    public void execute(String code, @Nullable String why) {
        var agreement = officer.lockedAgreement(code);
        var latest = officer.latest(agreement);
        agreement.withdrawProposal(latest, Set.copyOf(officer.among(agreement.parties())), clock.instant());
        var said = Objects.requireNonNullElse(ShortText.written(why), "");
        history.record(
                agreement.id(),
                AgreementAction.VERSION_WITHDRAWN,
                AgreementActions.version(latest.number()) + (said.isEmpty() ? "" : ": " + said));
        emails.versionWithdrawn(agreement, latest, said);
    }
}
