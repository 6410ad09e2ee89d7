package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.indicator.ShowActivities;
import org.caravanserai.cooperation.indicator.ShowLanguageSupply;
import org.caravanserai.domain.cooperation.indicator.EventFact;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.web.cooperation.view.LocalizedLanguageNames;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.jspecify.annotations.Nullable;

/** Centers, events and languages of the country of the page. */
@Named
@RequestScoped
public class CountryActivities {

    private static final int MOST_EVENTS = 12;

    private final ShowActivities show;
    private final ShowLanguageSupply supply;
    private final CountryPage page;
    private final ScopeFilter filter;
    private final LocalizedLanguageNames names;

    private ShowActivities.@Nullable Activities found;

    @Inject
    CountryActivities(
            ShowActivities show,
            ShowLanguageSupply supply,
            CountryPage page,
            ScopeFilter filter,
            LocalizedLanguageNames names) {
        this.show = show;
        this.supply = supply;
        this.page = page;
        this.filter = filter;
        this.names = names;
    }

    /** A language of the country with who learns and who can speak it. */
    public record Language(String name, LanguageSupply supply) {}

    private ShowActivities.Activities activities() {
        var activities = found;
        if (activities == null) {
            activities = show.execute(filter.question().of(page.getCode()));
            found = activities;
        }
        return activities;
    }

    public List<CenterTeaching> getCenters() {
        return activities().centers();
    }

    /** Total number of events, shown or not. */
    public int getEventCount() {
        return activities().events().size();
    }

    public List<EventFact> getEvents() {
        return activities().events().stream().limit(MOST_EVENTS).toList();
    }

    public List<Language> getLanguages() {
        var supplies = supply.execute(filter.question());
        return page.getLanguages().stream()
                .map(each -> new Language(names.of(each.language()), supplies.of(each.language())))
                .toList();
    }
}
