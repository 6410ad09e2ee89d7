package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.registration.ListPersonRegistrations;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** On the page of a person's record: the events for which the person is registered. */
@Named
@RequestScoped
public class PersonRegistrationsPanel {

    private final ListPersonRegistrations list;
    private final RequestParameters parameters;
    private final boolean serving;
    private @Nullable List<RegistrationView> registrations;

    @Inject
    PersonRegistrationsPanel(ListPersonRegistrations list, RequestParameters parameters, CurrentCaller caller) {
        this.list = list;
        this.parameters = parameters;
        this.serving = caller.get().may(Permission.MANAGE_EVENTS);
    }

    /** Whether the caller organizes events. */
    public boolean isServing() {
        return serving;
    }

    public List<RegistrationView> getAll() {
        if (registrations == null) {
            registrations = list.execute(parameters.text("code"));
        }
        return registrations;
    }
}
