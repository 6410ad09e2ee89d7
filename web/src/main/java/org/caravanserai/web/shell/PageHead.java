package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final InstanceFace instance;

    @Inject
    PageHead(PageContext pageContext, Navigation navigation, Settings settings, Texts texts, InstanceFace instance) {
        this.pageContext = pageContext;
        this.navigation = navigation;
        this.settings = settings;
        this.texts = texts;
        this.instance = instance;
    }

    /** The page's absolute address, without its query. */
    public String getAddress() {
        return settings.address(pageContext.getPath());
    }

    /** The page in each language. */
    public List<PageContext.Language> getAlternates() {
        return Languages.offered().stream()
                .map(tag -> new PageContext.Language(tag, tag, getAddress() + "?lang=" + tag))
                .toList();
    }

    /**
     * The page, the way to it from the home page, and what it is about, in the words of schema.org; safe inside a script element.
     *
     * @param thing what the page is about, by {@link StructuredData}; null: nothing in particular
     */
    public String jsonLd(String title, @Nullable String description, @Nullable Map<String, Object> thing) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", "WebPage");
        page.put("url", getAddress());
        page.put("name", title);
        page.put("inLanguage", pageContext.getLanguage());
        if (description != null) {
            page.put("description", description);
        }
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(page);
        if (thing != null) {
            var about = new LinkedHashMap<>(thing);
            about.put("@id", getAddress() + "#about");
            page.put("about", Map.of("@id", getAddress() + "#about"));
            graph.add(about);
        }
        graph.add(Map.of("@type", "BreadcrumbList", "itemListElement", crumbs(title)));
        return SchemaOrg.written(graph);
    }

    private List<Map<String, Object>> crumbs(String title) {
        List<Map<String, Object>> crumbs = new ArrayList<>();
        crumbs.add(crumb(1, instance.getName(), settings.address("/")));
        if (!pageContext.getPath().equals("/")) {
            for (var part : navigation.getPublicPages()) {
                if (part.current() && !part.href().equals(pageContext.getPath())) {
                    crumbs.add(crumb(crumbs.size() + 1, texts.of(part.label()), settings.address(part.href())));
                }
            }
            crumbs.add(crumb(crumbs.size() + 1, title, getAddress()));
        }
        return crumbs;
    }

    private static Map<String, Object> crumb(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }
}
