package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.agreement.AgreementActions;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The holder of a link approves the latest revision for the party that it names. */
@UseCase
@Public
public class ApproveByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final AgreementActions actions;
    private final ExchangeEmails emails;

    @Inject
    public ApproveByLink(LinkHolder holder, Agreements agreements, AgreementActions actions, ExchangeEmails emails) {
        this.holder = holder;
        this.agreements = agreements;
        this.actions = actions;
        this.emails = emails;
    }

    /** The revision that the holder has read, with its hash. */
    public record Command(String token, int revision, String hash) {}

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     * @throws Conflict {@code stale-revision}
     * @throws Refused {@code link-unchecked}; {@code agreement-over}, {@code places-in-use}
     */
    public void execute(Command command) {
        var link = holder.open(command.token());
        link.requireSpeakingForTheParty();
        var code = agreements.byId(link.agreement()).orElseThrow().code();
        var agreement = agreements.lock(code).orElseThrow();
        boolean known = agreement.approval(link.party(), agreement.revision()).isPresent();
        holder.acting(
                link,
                () -> actions.approve(agreement, link.party(), Signatory.of(link), command.revision(), command.hash()));
        if (!known) {
            var terms = agreements
                    .revision(agreement.id(), agreement.revision())
                    .orElseThrow()
                    .terms();
            emails.approved(agreement, link.party(), terms);
        }
    }
}
