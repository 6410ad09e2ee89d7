package org.caravanserai.web.events;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What a table says about a registration besides the answers, in the order of its columns. */
public enum RegistrationColumn {
    CODE("code", RegistrationView::code),
    STATE("state", RegistrationView::state),
    POSITION("position", RegistrationView::position),
    ATTENDANCE("attendance", RegistrationView::attendance),
    ACCOMPANYING("accompanying", RegistrationView::accompanying),
    NAME("name", RegistrationView::name),
    EMAIL("email", RegistrationView::email),
    COUNTRY("country", RegistrationView::country),
    AFFILIATION("affiliation", RegistrationView::affiliation),
    GUEST("guest", RegistrationView::guest),
    REGISTERED_AT("registeredAt", RegistrationView::registeredAt);

    private final String heading;
    private final Function<RegistrationView, @Nullable Object> value;

    RegistrationColumn(String heading, Function<RegistrationView, @Nullable Object> value) {
        this.heading = heading;
        this.value = value;
    }

    static Optional<RegistrationColumn> named(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst();
    }

    /** By which an address names it, and what stands at its head in a file. */
    public String heading() {
        return heading;
    }

    /**
     * @param language in whose script people are called, BCP 47 tag
     * @return empty where nothing is known
     */
    String cell(RegistrationView row, String language) {
        var text = Objects.toString(value.apply(row), "");
        return this == NAME ? PersonName.localized(text, language) : text;
    }
}
