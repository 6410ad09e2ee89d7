package org.caravanserai.platform.messages;

import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.shared.NotFound;

/** What an area contributes so that messages can be written from its places: a CDI bean for each kind of audience. */
public interface MessagePlaces {

    AudienceKind kind();

    /**
     * The place, when the caller may write to its people.
     *
     * @param address its slug or code
     * @throws NotFound otherwise
     */
    MessagePlace own(String address);
}
