package org.caravanserai.exchanges.ewp;

import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.AgreementView;

/**
 * An agreement between two institutions as one of them serves it. Both copies have the code of the agreement as their
 * identifier, since this platform holds them as one.
 *
 * @param server number of the institution whose copy it is, 1 or 2
 * @param heiIds the identifier of each party
 */
record IiaCopy(AgreementView agreement, int server, Map<UUID, String> heiIds) {

    /** The institution that serves the copy, then the other one. */
    AgreementView.Side side(int position) {
        int number = position == 1 ? server : 3 - server;
        return agreement.parties().get(number - 1);
    }

    /**
     * @param number of the party in the agreement, from 1
     */
    String heiId(int number) {
        return heiId(agreement.parties().get(number - 1));
    }

    String heiId(AgreementView.Side side) {
        return heiIds.getOrDefault(side.party().id(), side.party().slug());
    }

    /** The latest terms, as they hold. */
    AgreementTerms terms() {
        return holding(agreement.revision(), agreement.terms());
    }

    /** The terms of a revision as they hold: after a notice, those in force end with the last year that it names. */
    private AgreementTerms holding(int revision, AgreementTerms terms) {
        var ends = agreement.endsAfter();
        var inForce = agreement.revisionInForce();
        return ends != null && inForce != null && inForce == revision ? terms.until(ends) : terms;
    }

    /** The hash of this copy with the terms of a revision. */
    String hash(int revision, AgreementTerms terms) {
        return IiaHash.of(
                IiaXml.iia(XmlNode.root(Namespaces.IIAS, "iias-get-response"), this, holding(revision, terms)));
    }
}
