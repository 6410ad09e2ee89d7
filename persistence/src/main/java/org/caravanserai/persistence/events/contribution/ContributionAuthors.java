package org.caravanserai.persistence.events.contribution;

import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Reads the authors of a contribution from their part of its column. */
public final class ContributionAuthors {

    private ContributionAuthors() {}

    /**
     * @param json an array of authors; null: none
     */
    public static List<ContributionAuthor> read(@Nullable String json) {
        return Json.objects(json).stream().map(ContributionJson::author).toList();
    }
}
