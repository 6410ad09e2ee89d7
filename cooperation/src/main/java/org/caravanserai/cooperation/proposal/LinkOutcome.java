package org.caravanserai.cooperation.proposal;

import jakarta.inject.Inject;
import org.caravanserai.cooperation.registry.LinkCheck;
import org.caravanserai.cooperation.registry.LinkedTo;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.proposal.ProposalOutcome;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.history.History;

/** Links the outcome of an adopted proposal to it. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class LinkOutcome {

    private final ProposalAccess access;
    private final LinkCheck links;
    private final History history;

    @Inject
    public LinkOutcome(ProposalAccess access, LinkCheck links, History history) {
        this.access = access;
        this.links = links;
        this.history = history;
    }

    /** What came of a proposal. */
    @Described(name = "ProposalOutcomeDraft", value = "An outcome to be linked")
    public record OutcomeForm(@Inlined LinkedTo to, @OrEmpty LocalizedText label) {}

    /**
     * @throws NotFound when there is no such proposal
     * @throws Refused {@code proposal-state} unless it was adopted
     * @throws Invalid {@code not-a-reference}, or what {@link LinkCheck} does not find
     */
    public void execute(String code, OutcomeForm form) {
        var proposal = access.lock(code, null);
        var outcome = form.to().make((target, reference) -> {
            var made = new ProposalOutcome(target, reference, form.label());
            links.require("reference", made.target(), made.reference());
            return made;
        });
        proposal.ledTo(outcome);
        history.record(proposal.id(), ProposalAction.OUTCOME_LINKED, null, proposal.state(), outcome.reference());
    }
}
