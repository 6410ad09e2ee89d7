package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.shell.RequestParameters;

/** What the address of the page says: which thing is decided on, and which part of the list is shown. */
@RequestScoped
class EndingAddress {

    private final RequestParameters parameters;
    private final ListAddress list;

    @Inject
    EndingAddress(RequestParameters parameters, ListAddress list) {
        this.parameters = parameters;
        this.list = list;
    }

    ListAddress list() {
        return list;
    }

    String kind() {
        return parameters.text("kind");
    }

    String thing() {
        return parameters.text("thing");
    }
}
