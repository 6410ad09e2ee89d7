package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;

/** Recipients of emails about exchanges. */
public interface ExchangePeople {

    /** The people who run the exchanges of an organization and can be reached; empty when it has none on the platform. */
    List<Recipient> officers(UUID organization);
}
