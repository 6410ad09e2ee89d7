package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.web.lists.FilterValues;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Texts;

/** What people look for in the list of events, in the reader's language; words are empty for nonsense. */
@RequestScoped
public class EventSearchWords implements SavedSearchWords {

    private final EventFilterWords words;
    private final Texts texts;

    @Inject
    EventSearchWords(EventFilterWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String list() {
        return EventSearchSource.LIST;
    }

    @Override
    public String path() {
        return "/events";
    }

    @Override
    public String title() {
        return texts.of("events.list.title");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .flatMap(each -> switch (each.getKey()) {
                    case EventSearchSource.QUERY -> each.getValue().stream().map(value -> "“" + value + "”");
                    case EventSearchSource.TIME -> each.getValue().stream().map(this::time);
                    default ->
                        FilterValues.of(each.getValue())
                                .map(value -> words.of(
                                        EventFacet.valueOf(each.getKey().toUpperCase(Locale.ROOT)), value));
                })
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String time(String value) {
        return Arrays.stream(EventTime.values()).map(EventTime::name).anyMatch(value.toUpperCase(Locale.ROOT)::equals)
                ? texts.of("events.list.time." + value.toLowerCase(Locale.ROOT))
                : "";
    }
}
