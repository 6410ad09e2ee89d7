package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.platform.settings.SettingCatalog;
import org.caravanserai.platform.settings.SettingPage;
import org.caravanserai.web.shell.Navigation.Link;
import org.caravanserai.web.shell.PageContext;

/** The pages of settings in the side menu. */
@Named
@RequestScoped
public class SettingPages {

    private static final String ADDRESS = "/admin/settings";

    private final SettingCatalog catalog;
    private final PageContext pageContext;

    @Inject
    SettingPages(SettingCatalog catalog, PageContext pageContext) {
        this.catalog = catalog;
        this.pageContext = pageContext;
    }

    /** Whether one of them is the page. */
    public boolean isShown() {
        return pageContext.under(ADDRESS);
    }

    /** Those that have settings; the first one has the address of all. */
    public List<Link> getLinks() {
        var path = pageContext.getPath();
        var pages = Stream.of(SettingPage.values())
                .filter(page -> !catalog.on(page).isEmpty())
                .toList();
        return pages.stream()
                .map(page -> {
                    var href = ADDRESS + "/" + page.path();
                    return new Link(
                            href,
                            "admin.settings.page." + page,
                            null,
                            path.equals(href) || path.equals(ADDRESS) && page == pages.get(0));
                })
                .toList();
    }
}
