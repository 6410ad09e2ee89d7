package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.platform.calendar.FeedAddresses;
import org.caravanserai.platform.config.Settings;

/** Addresses of the calendars of what people have registered for. */
@ApplicationScoped
public class RegistrationFeeds {

    private static final String FEED = "registrations";

    private final FeedAddresses addresses;
    private final Settings settings;

    @Inject
    public RegistrationFeeds(FeedAddresses addresses, Settings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    String of(UUID account) {
        return settings.address("/api/v1/registrations/calendar/" + account + "/calendar.ics") + "?key="
                + addresses.key(FEED, account, account);
    }

    boolean opens(UUID account, String key) {
        return addresses.opens(FEED, account, account, key);
    }
}
