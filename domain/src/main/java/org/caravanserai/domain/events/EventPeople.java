package org.caravanserai.domain.events;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.LocalizedText;

/** The people who get email about an event, with their languages. */
public interface EventPeople {

    /** People who may approve events. */
    List<Recipient> authorities();

    /** People who manage events of this organization, or this event of it. */
    List<Recipient> organizers(UUID organization, UUID event);

    /** The name of this organization; empty when there is none. */
    LocalizedText organizerName(UUID organization);
}
