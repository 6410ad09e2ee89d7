package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer ends an agreement in force after an academic year; nominations for later years are refused from then on. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class GiveNotice {

    private ExchangeOfficer officer;
    private AgreementEffects effects;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected GiveNotice() {}

    @Inject
    public GiveNotice(ExchangeOfficer officer, AgreementEffects effects, History history) {
        this.officer = officer;
        this.effects = effects;
        this.history = history;
    }

    /**
     * @param last the last academic year with exchanges
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code not-an-academic-year}, {@code not-a-year-of-the-agreement}
     */
    public void execute(String code, String last, @Nullable String why) {
        var agreement = officer.lockedAgreement(code);
        var own = officer.among(agreement.parties()).get(0);
        var before = agreement.state();
        agreement.giveNotice(own, AcademicYear.of(last));
        effects.remind(agreement, officer.latest(agreement).terms());
        history.record(agreement.id(), AgreementAction.NOTICE_GIVEN, before, agreement.state(), why);
    }
}
