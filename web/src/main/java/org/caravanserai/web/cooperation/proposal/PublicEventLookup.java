package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.cooperation.proposal.FindEvents;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/** Suggestions for {@code k:lookup}: public events by title, their slugs in the bean. */
@Named
@RequestScoped
public class PublicEventLookup implements Lookup {

    private static final String UTC = "UTC";

    private final FindEvents find;
    private final Formats formats;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    PublicEventLookup(FindEvents find, Formats formats) {
        this.find = find;
        this.formats = formats;
    }

    /** Slugs of the events whose titles contain these words. */
    @Override
    public List<String> complete(String words) {
        var found = find.execute(words);
        found.forEach(event -> known.put(event.slug(), suggestion(event)));
        return found.stream().map(PublicEvent::slug).toList();
    }

    /** The event of this slug; what was typed as its name when there is none, so that it can be corrected. */
    @Override
    public Suggestion of(@Nullable String slug) {
        return slug == null || slug.isEmpty() ? new Suggestion("", "") : known.computeIfAbsent(slug, this::look);
    }

    /** By its slug, or by the whole of its title in any language. */
    @Override
    public Optional<String> chosen(String typed) {
        var same = find.execute(typed).stream()
                .filter(event -> event.slug().equals(typed)
                        || event.title().texts().values().stream().anyMatch(typed::equalsIgnoreCase))
                .map(PublicEvent::slug)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Suggestion look(String slug) {
        return find.execute(slug).stream()
                .filter(event -> event.slug().equals(slug))
                .findFirst()
                .map(this::suggestion)
                .orElse(new Suggestion(slug, ""));
    }

    private Suggestion suggestion(PublicEvent event) {
        return new Suggestion(
                formats.text(event.title().texts()), formats.dates(event.startsAt(), event.endsAt(), UTC));
    }
}
