package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import java.util.Locale;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * One of the authors of a contribution.
 *
 * @param email by which a conflict of interest is found; not public
 * @param presents whether this author speaks at the event
 */
public record ContributionAuthor(
        String name, @Nullable EmailAddress email, @Nullable String affiliation, boolean presents)
        implements Serializable {

    public static final int LONGEST = 200;

    public ContributionAuthor {
        var faults = new Invalid.Collector();
        name = faults.needed("name", name, LONGEST);
        affiliation = faults.optional("affiliation", affiliation, LONGEST);
        faults.throwIfAny();
    }

    /** Whether this is the author's address. */
    public boolean has(EmailAddress address) {
        return email != null
                && email.value().toLowerCase(Locale.ROOT).equals(address.value().toLowerCase(Locale.ROOT));
    }
}
