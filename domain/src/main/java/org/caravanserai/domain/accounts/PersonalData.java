package org.caravanserai.domain.accounts;

import java.util.UUID;

/** Everything the platform keeps about one person, for that person. */
public interface PersonalData {

    /** A JSON object with a part for each kind of record; without secrets. */
    String json(UUID account);
}
