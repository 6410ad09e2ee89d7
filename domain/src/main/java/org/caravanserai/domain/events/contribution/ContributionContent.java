package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import java.util.List;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What somebody contributes, complete or not.
 *
 * @param summary the abstract
 * @param keywords as they are written, separated by commas
 * @param track key of a track of the call
 * @param type key of a type of the call
 * @param authors in the order in which they are printed
 */
public record ContributionContent(
        String title,
        @Nullable String summary,
        @Nullable String keywords,
        @Nullable String track,
        @Nullable String type,
        @Nullable LanguageTag language,
        List<ContributionAuthor> authors)
        implements Serializable {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_KEYWORDS = 300;
    public static final int MOST_AUTHORS = 40;

    public ContributionContent {
        var faults = new Invalid.Collector();
        title = faults.needed("title", title, LONGEST_TITLE);
        summary = faults.optional("summary", summary, ContributionTerms.LONGEST_ABSTRACT);
        keywords = faults.optional("keywords", keywords, LONGEST_KEYWORDS);
        faults.check(authors.size() <= MOST_AUTHORS, "authors", "too-many", MOST_AUTHORS);
        faults.throwIfAny();
        authors = List.copyOf(authors);
    }

    /**
     * That it names nothing that the call does not have.
     *
     * @throws Invalid {@code track}, {@code type}: {@code not-of-the-call}; {@code summary}: {@code text-too-long}
     */
    public void requireOf(ContributionTerms terms) {
        faults(terms).throwIfAny();
    }

    /**
     * That it can be submitted.
     *
     * @throws Invalid {@code required} for whatever is missing; {@code authors}: {@code nobody-presents}; else as {@link #requireOf}
     */
    public void requireComplete(ContributionTerms terms) {
        faults(terms)
                .check(summary != null, "summary", "required")
                .check(track != null || terms.tracks().isEmpty(), "track", "required")
                .check(type != null, "type", "required")
                .check(language != null, "language", "required")
                .check(!authors.isEmpty(), "authors", "required")
                .check(
                        authors.isEmpty() || authors.stream().anyMatch(ContributionAuthor::presents),
                        "authors",
                        "nobody-presents")
                .throwIfAny();
    }

    private Invalid.Collector faults(ContributionTerms terms) {
        var faults = new Invalid.Collector()
                .check(track == null || terms.track(track).isPresent(), "track", "not-of-the-call")
                .check(type == null || terms.type(type).isPresent(), "type", "not-of-the-call");
        if (summary != null) {
            faults.atMost("summary", summary, terms.longestAbstract());
        }
        return faults;
    }

    /** Whether somebody with this address is among the authors. */
    public boolean isBy(EmailAddress address) {
        return authors.stream().anyMatch(author -> author.has(address));
    }
}
