package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of another party confirms that an agreement was signed on paper as it is recorded, or says why it was not. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class AnswerSigning {

    private final SigningActions actions;
    private final ExchangeOfficer officer;

    @Inject
    public AnswerSigning(SigningActions actions, ExchangeOfficer officer) {
        this.actions = actions;
        this.officer = officer;
    }

    /**
     * @param confirmed false for an objection, which needs a reason and takes the agreement out of force
     */
    public record Command(
            String code, boolean confirmed, @Nullable String reason) {}

    /**
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code signing-over} when no record waits for an answer
     * @throws Invalid {@code required} for {@code reason}
     */
    public void execute(Command command) {
        var agreement = officer.lockedAgreement(command.code());
        var own = officer.among(agreement.parties());
        var by = Signatory.of(officer.caller());
        if (command.confirmed()) {
            own.forEach(party -> actions.confirm(agreement, party, by));
        } else {
            actions.object(agreement, own.get(0), by, command.reason() == null ? "" : command.reason());
        }
    }
}
