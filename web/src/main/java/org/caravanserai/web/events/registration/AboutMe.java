package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.events.registration.WhoSignsUp;
import org.jspecify.annotations.Nullable;

/** The signed-in person's data that the organizer will see. */
@Named
@RequestScoped
public class AboutMe {

    private final WhoSignsUp who;
    private @Nullable Registrant me;

    @Inject
    AboutMe(WhoSignsUp who) {
        this.who = who;
    }

    private Registrant me() {
        if (me == null) {
            me = who.execute();
        }
        return me;
    }

    public String getName() {
        return me().name().full();
    }

    public String getEmail() {
        return me().email().value();
    }

    /** ISO 3166 code, or empty. */
    public String getCountry() {
        var country = me().country();
        return country == null ? "" : country.value();
    }

    public String getAffiliation() {
        var affiliation = me().affiliation();
        return affiliation == null ? "" : affiliation;
    }
}
