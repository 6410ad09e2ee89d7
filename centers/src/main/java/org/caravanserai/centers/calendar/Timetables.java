package org.caravanserai.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.platform.calendar.FeedAddresses;
import org.caravanserai.platform.config.Settings;

/** Addresses of timetables as calendars. */
@ApplicationScoped
public class Timetables {

    private final FeedAddresses addresses;
    private final Settings settings;

    @Inject
    public Timetables(FeedAddresses addresses, Settings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    /** The calendar of a learner or a teacher. */
    public String of(FeedKind kind, UUID account) {
        return path(kind, account) + "?key=" + addresses.key(feed(kind), account, account);
    }

    /**
     * The calendar of a room.
     *
     * @param account for whom it is
     */
    public String ofRoom(UUID room, UUID account) {
        return path(FeedKind.ROOM, room) + "?of=" + account + "&key="
                + addresses.key(feed(FeedKind.ROOM), room, account);
    }

    /**
     * Whether this is the key of the address.
     *
     * @param id account or room
     * @param account for whom the address is
     */
    boolean opens(FeedKind kind, UUID id, UUID account, String key) {
        return addresses.opens(feed(kind), id, account, key);
    }

    private String path(FeedKind kind, UUID id) {
        return settings.address(
                "/api/v1/timetables/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id + "/calendar.ics");
    }

    private static String feed(FeedKind kind) {
        return "timetable-" + kind;
    }
}
