package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ShowMechanisms;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.web.cooperation.registry.EntryWords;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Cooperation with the country of the page by kind, and the kinds without any. */
@Named
@RequestScoped
public class CountryMechanisms {

    private static final Map<String, String> FOLDERS = Map.of(
            "INSTRUMENT", "/cooperation/instruments/",
            "MECHANISM", "/cooperation/mechanisms/",
            "ALLIANCE", "/cooperation/alliances/",
            "PROGRAMME", "/cooperation/programmes/",
            "PROJECT", "/cooperation/projects/",
            "CENTER", "/centers/");

    /** Maximum number shown of each kind. */
    private static final int MOST = 20;

    private final ShowMechanisms show;
    private final CountryPage page;
    private final ScopeFilter filter;
    private final EntryWords words;
    private final PageContext pageContext;

    private ShowMechanisms.@Nullable Mechanisms found;

    @Inject
    CountryMechanisms(
            ShowMechanisms show, CountryPage page, ScopeFilter filter, EntryWords words, PageContext pageContext) {
        this.show = show;
        this.page = page;
        this.filter = filter;
        this.words = words;
        this.pageContext = pageContext;
    }

    /** A kind with what there is of it, not all where there is much, and how much there is. */
    public record Kind(String name, List<Item> items, long number) {}

    /** One record; {@code href} is empty where there is no page. */
    public record Item(String title, String href, String period) {}

    private ShowMechanisms.Mechanisms mechanisms() {
        var mechanisms = found;
        if (mechanisms == null) {
            mechanisms = show.execute(filter.question().of(page.getCode()));
            found = mechanisms;
        }
        return mechanisms;
    }

    /** The kinds that there are. */
    public List<Kind> getKinds() {
        return mechanisms().kinds().stream()
                .map(kind -> new Kind(
                        name(kind),
                        mechanisms().facts().stream()
                                .filter(fact -> fact.kind().equals(kind.code()))
                                .limit(MOST)
                                .map(this::item)
                                .toList(),
                        mechanisms().number(page.getCode(), kind)))
                .filter(kind -> !kind.items().isEmpty())
                .toList();
    }

    /** The names of the kinds of which there is nothing. */
    public List<String> getMissing() {
        return mechanisms().missing(page.getCode()).stream().map(this::name).toList();
    }

    public long getPlatforms() {
        return mechanisms().platforms(page.getCode());
    }

    private String name(CooperationKind kind) {
        return kind.names().in(pageContext.getLanguage());
    }

    private Item item(CooperationFact fact) {
        var folder = FOLDERS.get(fact.source());
        var period = words.period(fact.since(), fact.until(), DatePrecision.DAY);
        return new Item(
                fact.title().in(pageContext.getLanguage()), folder == null ? "" : folder + fact.reference(), period);
    }
}
