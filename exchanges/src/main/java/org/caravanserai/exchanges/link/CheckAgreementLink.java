package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The authority says whether the address of a link is one of the organization: only then the person approves for it. A refusal ends the link. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class CheckAgreementLink {

    private final AgreementLinks links;
    private final ExchangeOfficer officer;
    private final History history;
    private final Clock clock;

    @Inject
    public CheckAgreementLink(AgreementLinks links, ExchangeOfficer officer, History history, Clock clock) {
        this.links = links;
        this.officer = officer;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param code of the link
     * @param note why; required for a refusal
     */
    public record Command(
            String code, boolean accepted, @Nullable String note) {}

    /**
     * @throws NotFound when there is no such link
     * @throws Refused {@code link-checked} when it does not wait for that
     * @throws Invalid {@code required} for {@code note}
     */
    public void execute(Command command) {
        var link = links.lock(command.code()).orElseThrow(() -> new NotFound("not-found"));
        link.check(
                command.accepted(),
                command.note(),
                officer.account(),
                officer.caller().name(),
                clock.instant());
        var note = link.checkNote();
        history.record(
                link.agreement(),
                command.accepted() ? AgreementAction.LINK_ACCEPTED : AgreementAction.LINK_REFUSED,
                link.person() + ", " + link.email() + (note == null ? "" : ": " + note));
    }
}
