package org.caravanserai.domain.messages;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;

/** Who is there to be written to, as the areas say. */
public interface Audiences {

    /** All kinds that areas contribute. */
    Collection<AudienceKind> kinds();

    /** Everybody at the place whom the filter lets through, each address once. */
    List<Recipient> people(AudienceKind kind, UUID place, AudienceFilter filter);
}
