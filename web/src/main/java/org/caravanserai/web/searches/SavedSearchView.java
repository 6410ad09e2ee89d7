package org.caravanserai.web.searches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.searches.SearchableLists;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;

/** Saved searches in the reader's language, with their addresses. */
@Named
@RequestScoped
public class SavedSearchView {

    private final Instance<SavedSearchWords> areas;
    private final SearchableLists lists;
    private final PageContext page;
    private final Formats formats;

    @Inject
    SavedSearchView(@Any Instance<SavedSearchWords> areas, SearchableLists lists, PageContext page, Formats formats) {
        this.areas = areas;
        this.lists = lists;
        this.page = page;
        this.formats = formats;
    }

    /** Lists in which searches can be saved. */
    public List<SavedSearchWords> getLists() {
        return areas.stream().toList();
    }

    /** The page that saves what the address of this list asks. */
    public String saving(String list) {
        return saving(list, "");
    }

    /**
     * The page that saves what this page is about.
     *
     * @param about what the page shows whatever its address asks, as it stands in addresses: {@code country=KZ}
     */
    public String saving(String list, String about) {
        var known = lists.parameters(list);
        var query = page.getQuery().stream()
                .filter(each ->
                        known.contains(each.getKey()) && !each.getValue().isBlank())
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        var all = Stream.of(about, query).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return "/my/searches/new?list=" + list + (all.isEmpty() ? "" : "&query=" + encoded(all));
    }

    /** What the list is called. */
    public String title(String list) {
        return words(list).map(SavedSearchWords::title).orElse(list);
    }

    /** What is looked for; empty for everything. */
    public List<String> words(String list, String query) {
        return words(list).map(words -> words.of(lists.asked(list, query))).orElse(List.of());
    }

    /** The address at which the list shows what is found. */
    public String address(String list, String query) {
        return words(list)
                .map(words -> words.address(lists.asked(list, query), query))
                .orElse("/");
    }

    /** A name that says what is looked for. */
    String name(String list, String query) {
        var words = words(list, query);
        return ShortText.of(words.isEmpty() ? title(list) : formats.list(words), SavedSearch.LONGEST_NAME);
    }

    private Optional<SavedSearchWords> words(String list) {
        return areas.stream().filter(each -> each.list().equals(list)).findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
