package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.NotFound;

/** Nominations and stays under the agreement of a link, and no others. */
@ApplicationScoped
class LinkedPeople {

    private final Nominations nominations;
    private final NominationDirectory directory;

    @Inject
    LinkedPeople(Nominations nominations, NominationDirectory directory) {
        this.nominations = nominations;
        this.directory = directory;
    }

    /**
     * Makes sure that the nomination is one under the agreement of the link, from or to its party.
     *
     * @throws NotFound otherwise
     */
    void requireNomination(AgreementLink link, String code) {
        requireUnder(link, nominations.lock(code).orElseThrow(LinkedPeople::missing));
    }

    /** Like {@link #requireNomination}, for the nomination of a stay. */
    void requireStay(AgreementLink link, String code) {
        var stay = nominations.mobilityByCode(code).orElseThrow(LinkedPeople::missing);
        requireUnder(link, nominations.byId(stay.nomination()).orElseThrow());
    }

    private static void requireUnder(AgreementLink link, Nomination nomination) {
        var place = nomination.place();
        boolean concerns = place.from().equals(link.party()) || place.to().equals(link.party());
        if (!place.agreement().equals(link.agreement()) || !concerns) {
            throw missing();
        }
    }

    NominationRow row(String code) {
        return directory.byCode(code).orElseThrow(LinkedPeople::missing);
    }

    private static NotFound missing() {
        return new NotFound("not-found");
    }
}
