package org.caravanserai.domain.events.presence;

import org.caravanserai.domain.shared.ShortText;

/**
 * Who signs the certificates of an event for the organizer, as it is printed on them.
 *
 * @param function for example "Chair of the organizing committee"
 */
public record Signatory(String name, String function) {

    public static final int LONGEST = 200;

    public Signatory {
        name = ShortText.needed("name", name, LONGEST);
        function = ShortText.needed("function", function, LONGEST);
    }
}
