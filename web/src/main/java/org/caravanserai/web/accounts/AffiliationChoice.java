package org.caravanserai.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.ShowOrganization;

/**
 * One field for both kinds of affiliation: an organization of the registry is written as its name with its short name
 * in brackets, as the suggestions are; anything else is the person's own words.
 */
@ApplicationScoped
class AffiliationChoice {

    private static final int SUGGESTIONS = 8;
    private static final Pattern CHOSEN = Pattern.compile(".*\\[([a-z0-9-]{2,80})]\\s*");

    private final BrowseOrganizations browse;
    private final ShowOrganization show;

    @Inject
    AffiliationChoice(BrowseOrganizations browse, ShowOrganization show) {
        this.browse = browse;
        this.show = show;
    }

    List<String> suggestions(String words, String language) {
        return browse.execute(null, null, new PageRequest(0, SUGGESTIONS, words, null)).items().stream()
                .map(row -> written(row, language))
                .toList();
    }

    /** The organization that is meant; empty for words of the person's own. */
    Optional<UUID> organization(String written) {
        var chosen = CHOSEN.matcher(written);
        try {
            return chosen.matches()
                    ? Optional.of(show.execute(Slug.of(chosen.group(1))).id())
                    : Optional.empty();
        } catch (NotFound free) {
            return Optional.empty();
        }
    }

    private static String written(OrganizationRow row, String language) {
        return row.name().in(language) + " [" + row.slug() + "]";
    }
}
