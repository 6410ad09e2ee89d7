package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** What the head of a public page tells search engines and messengers about it. */
@Named
@RequestScoped
public class PageHead {

    private final PageContext pageContext;
    private final Navigation navigation;
    private final Settings settings;
    private final Texts texts;

    @Inject
    PageHead(PageContext pageContext, Navigation navigation, Settings settings, Texts texts) {
        this.pageContext = pageContext;
        this.navigation = navigation;
        this.settings = settings;
        this.texts = texts;
    }

    /** The page's absolute address, without its query. */
    public String getAddress() {
        return settings.address(pageContext.getPath());
    }

    /** The page in each language. */
    public List<PageContext.Language> getAlternates() {
        return Languages.ALL.stream()
                .map(tag -> new PageContext.Language(tag, tag, getAddress() + "?lang=" + tag))
                .toList();
    }

    /**
     * The page, the way to it from the home page, and what it is about, in the words of schema.org; safe inside a script element.
     *
     * @param thing what the page is about, by {@link StructuredData}; null: nothing in particular
     */
    public String jsonLd(String title, @Nullable String description, @Nullable JsonObject thing) {
        var page = Json.createObjectBuilder()
                .add("@type", "WebPage")
                .add("url", getAddress())
                .add("name", title)
                .add("inLanguage", pageContext.getLanguage());
        if (description != null) {
            page.add("description", description);
        }
        var graph = Json.createArrayBuilder();
        if (thing != null) {
            page.add("about", Json.createObjectBuilder().add("@id", getAddress() + "#about"));
            graph.add(page);
            graph.add(Json.createObjectBuilder(thing).add("@id", getAddress() + "#about"));
        } else {
            graph.add(page);
        }
        graph.add(crumbs(title));
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObjectBuilder crumbs(String title) {
        var items = Json.createArrayBuilder().add(crumb(1, texts.of("shell.name"), settings.address("/")));
        var position = 1;
        if (!pageContext.getPath().equals("/")) {
            for (var part : navigation.getPublicPages()) {
                if (part.current() && !part.href().equals(pageContext.getPath())) {
                    position++;
                    items.add(crumb(position, texts.of(part.label()), settings.address(part.href())));
                }
            }
            items.add(crumb(position + 1, title, getAddress()));
        }
        return Json.createObjectBuilder().add("@type", "BreadcrumbList").add("itemListElement", items);
    }

    private static JsonObjectBuilder crumb(int position, String name, String address) {
        return Json.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", address);
    }
}
