package org.caravanserai.web.events;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Map;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.jspecify.annotations.Nullable;

/** A registration as the API shows it. */
@JsonbNillable
public record RegistrationJson(
        String code,
        String state,
        @Nullable Integer position,
        String event,
        Map<String, String> eventTitle,
        String attendance,
        int accompanying,
        PersonJson person,
        String registeredAt) {

    /** Who signed up. */
    public record PersonJson(
            String name,
            String email,
            @Nullable String country,
            @Nullable String affiliation,
            boolean guest) {}

    static RegistrationJson of(RegistrationView view) {
        return new RegistrationJson(
                view.code(),
                view.state().name(),
                view.position(),
                view.eventSlug(),
                view.eventTitle().texts(),
                view.attendance().name(),
                view.accompanying(),
                new PersonJson(view.name(), view.email(), view.country(), view.affiliation(), view.guest()),
                view.registeredAt().toString());
    }
}
