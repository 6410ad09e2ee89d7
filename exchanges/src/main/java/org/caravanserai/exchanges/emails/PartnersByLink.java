package org.caravanserai.exchanges.emails;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;

/** People without an account who act for a party of an agreement by a link: they are written to as officers are. */
public interface PartnersByLink {

    /**
     * A person with the address of the link.
     *
     * @param path of the agreement's page, which only the person may know
     * @param until when the link ends unless it is used
     */
    record Partner(Recipient recipient, String path, Instant until) {}

    /** Whose links to this agreement were not revoked; each is renewed by this. Nobody where people with accounts act for the party. */
    List<Partner> of(UUID agreement, UUID party);

    /** Whether there are such people. */
    boolean any(UUID agreement, UUID party);
}
