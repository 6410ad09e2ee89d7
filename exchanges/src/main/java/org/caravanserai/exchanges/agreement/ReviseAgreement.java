package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of a party proposes different content: a new revision, which nobody has approved. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReviseAgreement {

    private final AgreementActions actions;
    private final ExchangeOfficer officer;
    private final ExchangeEmails emails;

    @Inject
    public ReviseAgreement(AgreementActions actions, ExchangeOfficer officer, ExchangeEmails emails) {
        this.actions = actions;
        this.officer = officer;
        this.emails = emails;
    }

    /**
     * @param based number of the revision that the officer has read; null when not said
     * @param note why, for the other side
     * @param approved whether the officer approves it at once
     */
    public record Command(
            String code,
            TermsForm terms,
            @Nullable Integer based,
            @Nullable String note,
            boolean approved) {

        /** Not approved yet. */
        public Command(String code, TermsForm terms, @Nullable Integer based, @Nullable String note) {
            this(code, terms, based, note, false);
        }
    }

    /**
     * @return the number of the new revision
     * @throws NotFound when the officer acts for none of the parties
     * @throws Conflict {@code stale-revision} when another revision was proposed meanwhile
     * @throws Invalid each fault with its field
     * @throws Refused {@code nothing-changed}, {@code agreement-over}
     */
    public int execute(Command command) {
        var agreement = officer.lockedAgreement(command.code());
        var own = officer.among(agreement.parties());
        var by = Signatory.of(officer.caller());
        var next = actions.revise(agreement, own.get(0), by, command.terms(), command.based(), command.note());
        if (command.approved()) {
            own.forEach(party -> actions.approve(agreement, party, by, next.number(), next.hash()));
        }
        emails.proposed(agreement, own.get(0), next.terms(), next.note());
        return next.number();
    }
}
