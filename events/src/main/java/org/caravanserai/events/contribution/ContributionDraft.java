package org.caravanserai.events.contribution;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.events.contribution.ContributionContent;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.MeantBy;
import org.jspecify.annotations.Nullable;

/**
 * What somebody contributes as it is written; a draft needs no more than a title.
 *
 * @param summary the abstract
 */
@Described(name = "ContributionDraft", value = "A contribution to an event; a draft needs no more than a title.")
public record ContributionDraft(
        @Longest(ContributionContent.LONGEST_TITLE) String title,

        @Described("The abstract, at most as long as the call says") @Nullable
        String summary,

        @Longest(ContributionContent.LONGEST_KEYWORDS) @Described("Separated by commas") @Nullable
        String keywords,

        @Described("Key of a track of the call") @Nullable String track,
        @Described("Key of a type of the call") @Nullable String type,
        @Nullable LanguageTag language,

        @OrEmpty @MeantBy("name") @Described("In the order in which they are printed")
        List<AuthorDraft> authors) {

    /** An author. */
    @Described(name = "ContributionAuthorDraft")
    public record AuthorDraft(
            @Longest(ContributionAuthor.LONGEST) String name,
            @Described("Is not public") @Nullable EmailAddress email,
            @Longest(ContributionAuthor.LONGEST) @Nullable String affiliation,

            @Described("Whether this author speaks at the event; absent: no") @Nullable
            Boolean presents) {}

    /** What is written already. */
    static ContributionDraft of(ContributionContent content) {
        return new ContributionDraft(
                content.title(),
                content.summary(),
                content.keywords(),
                content.track(),
                content.type(),
                content.language(),
                content.authors().stream()
                        .map(each -> new AuthorDraft(each.name(), each.email(), each.affiliation(), each.presents()))
                        .toList());
    }

    /** The same as who must not know the authors reads it. */
    ContributionDraft withoutAuthors() {
        return new ContributionDraft(title, summary, keywords, track, type, language, List.of());
    }

    ContributionContent content() {
        var faults = new Invalid.Collector();
        var list = IntStream.range(0, authors.size())
                .mapToObj(i -> faults.value(own -> "authors[" + i + "]." + own, () -> {
                    var each = authors.get(i);
                    return new ContributionAuthor(
                            each.name(), each.email(), each.affiliation(), Boolean.TRUE.equals(each.presents()));
                }))
                .filter(Objects::nonNull)
                .toList();
        faults.throwIfAny();
        return new ContributionContent(title, summary, keywords, track, type, language, list);
    }
}
