package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer ends an agreement in force after an academic year; nominations for later years are refused from then on, and the other parties are told. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class GiveNotice {

    private final ExchangeOfficer officer;
    private final AgreementEffects effects;
    private final Agreements agreements;
    private final History history;
    private final ExchangeEmails emails;
    private final Clock clock;

    @Inject
    public GiveNotice(
            ExchangeOfficer officer,
            AgreementEffects effects,
            Agreements agreements,
            History history,
            ExchangeEmails emails,
            Clock clock) {
        this.officer = officer;
        this.effects = effects;
        this.agreements = agreements;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * @param last the last academic year with exchanges
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code lastYear}: {@code not-an-academic-year}, {@code not-a-year-of-the-agreement}, {@code year-over}
     */
    public void execute(String code, String last, @Nullable String why) {
        var agreement = officer.lockedAgreement(code);
        var own = officer.among(agreement.parties()).get(0);
        var number = agreement.revisionInForce();
        if (number == null) {
            throw new Refused("agreement-not-in-force");
        }
        var terms = agreements.revision(agreement.id(), number).orElseThrow().terms();
        var year = AcademicYear.read(last).orElseThrow(() -> new Invalid("lastYear", "not-an-academic-year", last));
        history.step(
                agreement,
                AgreementAction.NOTICE_GIVEN,
                why,
                () -> agreement.giveNotice(own, year, terms, clock.instant()));
        effects.remind(agreement, terms);
        emails.noticeGiven(agreement, own, terms, year, why);
    }
}
