package org.caravanserai.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.platform.search.FoundKinds;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Texts;

/** What people look for on the whole platform, in the reader's language. */
@RequestScoped
public class ThingSearchWords implements SavedSearchWords {

    private final FoundKinds kinds;
    private final Texts texts;

    @Inject
    ThingSearchWords(FoundKinds kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "everything";
    }

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public String title() {
        return texts.of("search.everywhere");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        var words = asked.getOrDefault("query", List.of()).stream().map(value -> "“" + value + "”");
        var kinds = asked.getOrDefault("kind", List.of()).stream().flatMap(this::kind);
        return Stream.concat(words, kinds).toList();
    }

    private Stream<String> kind(String name) {
        return kinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .map(kind -> texts.of(kind.area() + ".found." + kind.name()));
    }
}
