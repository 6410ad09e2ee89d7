package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Links to other orders and parts of the list on this page, which keep its other filters and begin at the first page. */
@RequestScoped
public class ListLinks {

    private final PageContext pageContext;
    private final Texts texts;

    @Inject
    ListLinks(PageContext pageContext, Texts texts) {
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /**
     * @param text key of the link's text
     * @param value of the query parameter; null: the link drops it
     */
    public ListLink to(String text, String parameter, @Nullable String value, boolean here) {
        var first = pageContext.linkWithout("page " + parameter);
        var href = value == null ? first : first + (first.contains("?") ? "&" : "?") + parameter + "=" + value;
        return new ListLink(texts.of(text), href, here);
    }

    /** Another address with the filters of this list, but without its order and page. */
    public String sameFilters(String path, String dropped) {
        var here = pageContext.linkWithout("page sort " + dropped);
        int query = here.indexOf('?');
        return query < 0 ? path : path + here.substring(query);
    }
}
