package org.caravanserai.domain.cooperation.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/** Result of a proposal. */
@Embeddable
public class ProposalOutcome {

    @Enumerated(EnumType.STRING)
    private LinkTarget target;

    private String reference;

    private LocalizedText label;

    @SuppressWarnings("NullAway.Init")
    protected ProposalOutcome() {}

    /**
     * @throws Invalid {@code not-a-reference}
     */
    public ProposalOutcome(LinkTarget target, String reference, LocalizedText label) {
        var link = new EntryLink(LinkRelation.OUTCOME, target, reference, label);
        this.target = link.target();
        this.reference = link.reference();
        this.label = link.label();
    }

    public LinkTarget target() {
        return target;
    }

    public String reference() {
        return reference;
    }

    public LocalizedText label() {
        return label;
    }
}
