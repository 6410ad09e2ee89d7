package org.caravanserai.domain.events;

import java.util.Comparator;
import java.util.List;

/** The order in which the form of an event asks for its fields, for whoever reads them one by one. */
final class FieldOrder {

    private static final List<String> FORM = List.of(
            "title",
            "summary",
            "description",
            "kind",
            "languages",
            "organizer",
            "series",
            "timeZone",
            "startsAt",
            "endsAt",
            "mode",
            "venue.name",
            "venue.city",
            "venue.country",
            "registration.opensAt",
            "registration.closesAt",
            "registration.capacity",
            "registration.onlineCapacity",
            "registration.waitingList",
            "registration.moderated",
            "registration.guests",
            "registration.confirmGuests",
            "registration.questions");

    /** Of fields as the API names them. Texts in several languages and questions stand by the alphabet among themselves. */
    static final Comparator<String> AS_IN_THE_FORM =
            Comparator.comparingInt(FieldOrder::place).thenComparing(Comparator.naturalOrder());

    private FieldOrder() {}

    private static int place(String field) {
        for (int place = 0; place < FORM.size(); place++) {
            if (field.equals(FORM.get(place)) || field.startsWith(FORM.get(place) + ".")) {
                return place;
            }
        }
        return FORM.size();
    }
}
