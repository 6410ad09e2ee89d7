package org.caravanserai.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.search.FindThings;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** Everything that is public, as the address asks for it: the best of each kind, or one kind in pages. */
@Named
@RequestScoped
public class ThingSearchPage {

    private static final int OF_EACH = 4;
    private static final int SUGGESTED = 3;
    private static final int SIZE = 20;
    private static final String SUGGESTIONS = "/suggestions";

    private final FindThings find;
    private final RequestParameters parameters;
    private final Texts texts;
    private final PageContext pageContext;

    private FindThings.Answer answer = new FindThings.Answer(Map.of(), Map.of());
    private String kind = "";
    private int page;

    @Inject
    ThingSearchPage(FindThings find, RequestParameters parameters, Texts texts, PageContext pageContext) {
        this.find = find;
        this.parameters = parameters;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    /**
     * Things of a kind.
     *
     * @param name of the kind, as people read it
     * @param count how many there are: a number, or {@code 200+}
     * @param more whether there are more than are shown
     */
    public record Group(String kind, String name, String count, boolean more, List<FoundThing> things) {}

    /** A kind that the results can be narrowed to. */
    public record Choice(String kind, String name, String count, boolean here) {}

    @PostConstruct
    void read() {
        kind = parameters.text("kind");
        page = parameters.page(SIZE).page();
        try {
            answer = find(kind);
        } catch (Invalid unknown) {
            kind = "";
            answer = find("");
        }
    }

    private FindThings.Answer find(String ofKind) {
        int size = pageContext.getPath().endsWith(SUGGESTIONS) ? SUGGESTED : ofKind.isEmpty() ? OF_EACH : SIZE;
        return find.execute(new FindThings.Search(getQuery(), ofKind, ofKind.isEmpty() ? 0 : page, size));
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** Address of all results. */
    public String getAll() {
        return "/search?query=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8);
    }

    public String getKind() {
        return kind;
    }

    /** One group a kind, the best first. */
    public List<Group> getGroups() {
        var groups = new ArrayList<Group>();
        answer.best().forEach((each, things) -> {
            long count = answer.counts().getOrDefault(each, 0L);
            groups.add(new Group(each.name(), name(each), written(count), count > things.size(), things));
        });
        return groups;
    }

    public List<Choice> getChoices() {
        return answer.counts().entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey().name(),
                        name(entry.getKey()),
                        written(entry.getValue()),
                        entry.getKey().name().equals(kind)))
                .toList();
    }

    /** Whether nothing has all the words, and what is shown has some of them. */
    public boolean isPartly() {
        return answer.partly();
    }

    public boolean isFound() {
        return !answer.counts().isEmpty();
    }

    /** How many there are in all pages of the kind, or of all kinds. */
    public long getTotal() {
        return kind.isEmpty()
                ? answer.counts().values().stream()
                        .mapToLong(count -> Math.min(count, FoundThings.MOST))
                        .sum()
                : Math.min(
                        answer.counts().entrySet().stream()
                                .filter(entry -> entry.getKey().name().equals(kind))
                                .mapToLong(Map.Entry::getValue)
                                .sum(),
                        FoundThings.MOST);
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return SIZE;
    }

    private String name(FoundKind each) {
        return texts.of(each.area() + ".found." + each.name());
    }

    private static String written(long count) {
        return count > FoundThings.MOST ? FoundThings.MOST + "+" : Long.toString(count);
    }
}
