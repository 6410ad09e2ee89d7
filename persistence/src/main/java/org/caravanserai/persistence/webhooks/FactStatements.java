package org.caravanserai.persistence.webhooks;

import java.util.Map;
import org.caravanserai.domain.webhooks.FactType;

/** How an area finds what webhooks tell of its things. A CDI bean of the area that declares the types. */
public interface FactStatements {

    /**
     * For each type a select about the thing {@code ?1} with these columns: {@code names} (jsonb: codes and slugs by what they are, such as {@code {"code":
     * "…", "event": "…"}}, and nothing about people), {@code path} of the thing below the base of the API, {@code organizations} (uuid[]: those which it concerns). No row for what does
     * not exist any more.
     */
    Map<FactType, String> statements();
}
