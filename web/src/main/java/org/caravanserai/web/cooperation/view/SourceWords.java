package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.statistics.ListFigureSources;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Sources of figures as they are named below pictures and in quotations. */
@Named
@RequestScoped
public class SourceWords {

    private final ListFigureSources list;
    private final PageContext pageContext;
    private final Texts texts;
    private @Nullable Map<String, FigureSource> known;

    @Inject
    SourceWords(ListFigureSources list, PageContext pageContext, Texts texts) {
        this.list = list;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    private FigureSource find(String name) {
        var sources = known;
        if (sources == null) {
            sources = new HashMap<>();
            for (var each : list.execute()) {
                sources.put(each.name(), each);
            }
            known = sources;
        }
        return sources.getOrDefault(name, FigureSource.named(name));
    }

    /** The name of a source in the language of the page, where it has one. */
    public String name(String source) {
        return find(source).name(pageContext.getLanguage());
    }

    /** Whether it has a name in the language of the page. */
    public boolean isNamed(String source) {
        return find(source).names().texts().containsKey(pageContext.getLanguage());
    }

    /** The language that the name is in. */
    public String language(String source) {
        return isNamed(source) ? pageContext.getLanguage() : "en";
    }

    /** Who published what a picture shows, each with the license under which it may be used again. */
    public String line(Collection<String> sources) {
        return texts.of(
                "cooperation.trend.source",
                sources.stream().distinct().map(this::licensed).collect(Collectors.joining("; ")));
    }

    private String licensed(String source) {
        var license = find(source).license();
        return texts.of(
                "cooperation.explore.licensed",
                name(source),
                license == null ? texts.of("cooperation.data.noLicense") : license);
    }
}
