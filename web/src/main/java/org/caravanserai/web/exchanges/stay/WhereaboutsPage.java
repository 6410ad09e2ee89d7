package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.exchanges.nomination.BrowseWhereabouts;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;

/** Whereabouts on a day of the people whom the officer's organizations have sent and received. */
@Named
@RequestScoped
public class WhereaboutsPage {

    private static final int SIZE = 25;

    private final BrowseWhereabouts browse;
    private final WhereaboutsFilters filters;
    private final ListAddress address;
    private @Nullable ListModel<Whereabouts> people;

    @Inject
    WhereaboutsPage(BrowseWhereabouts browse, WhereaboutsFilters filters, ListAddress address) {
        this.browse = browse;
        this.filters = filters;
        this.address = address;
    }

    public ListModel<Whereabouts> getPeople() {
        if (people == null) {
            people = new ListModel<>(
                    address, SIZE, request -> browse.execute(filters.filter(), request), Whereabouts::nomination);
        }
        return people;
    }

    /** The same people as a file. */
    public String getFile() {
        return "/api/v1/whereabouts.csv?date=" + filters.getDay() + "&direction=" + filters.getDirection()
                + "&institution=" + encoded(filters.getInstitution()) + "&query=" + encoded(filters.getQuery());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
