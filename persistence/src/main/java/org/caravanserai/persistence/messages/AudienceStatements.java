package org.caravanserai.persistence.messages;

import java.util.Map;
import org.caravanserai.domain.messages.AudienceKind;

/** How an area finds the people to whom messages can be written. A CDI bean of the area that declares the kinds. */
public interface AudienceStatements {

    /**
     * For each kind a select of the people at the place {@code ?1}, with these columns: {@code email}, {@code given_name}, {@code family_name}, {@code
     * own_name}, {@code family_first}, {@code language}, and one of the name of each of the kind's {@linkplain AudienceKind#filters filters} (null where the
     * filter does not know the person). Only those whom the place may write to are in it.
     */
    Map<AudienceKind, String> statements();
}
