package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.cooperation.registry.LinkCheck;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.proposal.ProposalOutcome;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Links the outcome of an adopted proposal to it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class LinkOutcome {

    private final ProposalAccess access;
    private final LinkCheck links;

    @Inject
    public LinkOutcome(ProposalAccess access, LinkCheck links) {
        this.access = access;
        this.links = links;
    }

    /**
     * @param reference a slug, a code or an address, as the target says
     * @throws NotFound when there is no such proposal
     * @throws Refused {@code proposal-state} unless it was adopted
     * @throws Invalid {@code not-a-reference}, or what {@link LinkCheck} does not find
     */
    public void execute(String code, LinkTarget target, String reference, Map<String, String> label) {
        var proposal = access.lock(code, null);
        var outcome = new ProposalOutcome(target, reference, new LocalizedText(label));
        links.require("reference", outcome.target(), outcome.reference());
        proposal.ledTo(outcome);
        access.record(proposal, ProposalAction.OUTCOME_LINKED, null, outcome.reference());
    }
}
