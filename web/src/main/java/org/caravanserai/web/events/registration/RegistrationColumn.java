package org.caravanserai.web.events.registration;

import java.util.Arrays;
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
    EMAIL("email", RegistrationView::address),
    COUNTRY("country", RegistrationView::country),
    AFFILIATION("affiliation", RegistrationView::affiliation),
    GUEST("guest", RegistrationView::guest),
    REGISTERED_AT("registeredAt", RegistrationView::registeredAt);

    private final String parameter;
    private final Function<RegistrationView, @Nullable Object> value;

    RegistrationColumn(String parameter, Function<RegistrationView, @Nullable Object> value) {
        this.parameter = parameter;
        this.value = value;
    }

    static Optional<RegistrationColumn> named(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter.equals(parameter))
                .findFirst();
    }

    /** Name of the column in an address. */
    public String parameter() {
        return parameter;
    }

    /**
     * @param language in whose script people are called, BCP 47 tag
     * @return null where nothing is known
     */
    @Nullable
    Object cell(RegistrationView row, String language) {
        return this == NAME ? PersonName.localized(row.name(), language) : value.apply(row);
    }
}
