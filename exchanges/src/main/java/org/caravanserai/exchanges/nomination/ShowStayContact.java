package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayContacts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/**
 * Where somebody lives during a stay, and who is to be told in an emergency: for the person, and for the officers of both sides until the
 * stay is over.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowStayContact {

    private final OwnStays own;
    private final NominationAccess access;
    private final Nominations nominations;
    private final StayContacts contacts;

    @Inject
    public ShowStayContact(OwnStays own, NominationAccess access, Nominations nominations, StayContacts contacts) {
        this.own = own;
        this.access = access;
        this.nominations = nominations;
        this.contacts = contacts;
    }

    /**
     * Empty where nothing was said, and for officers after the stay.
     *
     * @throws NotFound for everybody else
     */
    public Optional<StayContact.Details> execute(String code) {
        return own.find(code)
                .or(() -> Optional.of(ofOfficer(code)).filter(ShowStayContact::isShown))
                .flatMap(stay -> contacts.of(stay.id()))
                .map(StayContact::details);
    }

    private Mobility ofOfficer(String code) {
        var stay = nominations.mobilityByCode(code).orElseThrow(() -> new NotFound("not-found"));
        access.eitherFor(stay);
        return stay;
    }

    private static boolean isShown(Mobility stay) {
        return stay.state() == MobilityState.EXPECTED || stay.state().isUnderWay();
    }
}
