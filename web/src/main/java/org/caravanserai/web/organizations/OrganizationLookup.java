package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/** What {@code k:organization} offers: organizations of the directory, by slug. */
@Named
@RequestScoped
public class OrganizationLookup implements Lookup {

    private static final int SUGGESTIONS = 8;

    private final BrowseOrganizations browse;
    private final ShowOrganization show;
    private final PageContext pageContext;
    private final Formats formats;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    OrganizationLookup(BrowseOrganizations browse, ShowOrganization show, PageContext pageContext, Formats formats) {
        this.browse = browse;
        this.show = show;
        this.pageContext = pageContext;
        this.formats = formats;
    }

    /** Slugs of the organizations that match these words best. */
    @Override
    public List<String> complete(String words) {
        var rows = found(words);
        rows.forEach(row -> known.put(row.slug(), suggestion(row)));
        return rows.stream().map(OrganizationRow::slug).toList();
    }

    private List<OrganizationRow> found(String words) {
        return browse.execute(null, null, new PageRequest(0, SUGGESTIONS, words, null))
                .items();
    }

    /** By its slug, or by the whole of its name in any language; the organization that took over where it was merged. */
    @Override
    public Optional<String> chosen(String typed) {
        return Slug.read(typed).flatMap(this::slug).or(() -> called(typed));
    }

    private Optional<String> slug(Slug slug) {
        try {
            return Optional.of(show.execute(slug).slug());
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> called(String name) {
        var folded = FoldedName.of(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        var same = found(name).stream()
                .filter(row -> row.name().texts().values().stream()
                        .anyMatch(each -> FoldedName.of(each).equals(folded)))
                .map(OrganizationRow::slug)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The organization of this slug; the slug itself as its name when there is none, so that it can be corrected. */
    @Override
    public Suggestion of(@Nullable String slug) {
        return slug == null || slug.isEmpty() ? new Suggestion("", "") : known.computeIfAbsent(slug, this::look);
    }

    private Suggestion look(String slug) {
        try {
            return Slug.read(slug).map(show::execute).map(this::suggestion).orElse(new Suggestion(slug, ""));
        } catch (NotFound unknown) {
            return new Suggestion(slug, "");
        }
    }

    private Suggestion suggestion(OrganizationRow row) {
        return suggestion(row.name(), row.city(), row.country(), row.ror());
    }

    private Suggestion suggestion(OrganizationView view) {
        return suggestion(view.name(), view.city(), view.country(), view.ror());
    }

    private Suggestion suggestion(
            LocalizedText name, @Nullable String city, @Nullable String country, @Nullable String ror) {
        var details = Stream.of(city, formats.country(country), ror == null ? null : "ROR " + ror)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Suggestion(name.in(pageContext.getLanguage()), details);
    }
}
