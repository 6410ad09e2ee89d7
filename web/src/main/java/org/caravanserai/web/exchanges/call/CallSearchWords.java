package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Texts;

/** What people look for in the list of calls, in the reader's language; words are empty for nonsense. */
@RequestScoped
public class CallSearchWords implements SavedSearchWords {

    private final CallFilterWords words;
    private final Texts texts;

    @Inject
    CallSearchWords(CallFilterWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String list() {
        return CallSearchSource.LIST;
    }

    @Override
    public String path() {
        return "/exchanges";
    }

    @Override
    public String title() {
        return texts.of("exchanges.calls.title");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> word(each.getKey(), value)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String word(String name, String value) {
        return switch (name) {
            case CallSearchSource.QUERY -> "“" + value + "”";
            case CallSearchSource.TIME -> CallListFilters.isOpenOnly(value) ? "" : texts.of("exchanges.calls.time.all");
            default -> words.of(name, value);
        };
    }
}
