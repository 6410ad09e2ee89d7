package org.caravanserai.web.events.registration;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.events.registration.RegistrationSearch;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.rest.Asks;

/**
 * What narrows the registrations of an event, the same for the list and its files: {@code state}, {@code attendance},
 * {@code country}, and {@code answers.<key>} for what was answered to a question; repeated for one of several answers.
 */
public class RegistrationParameters {

    @Asks(RegistrationFilters.class)
    @Context
    private UriInfo address;

    @SuppressWarnings("NullAway.Init")
    public RegistrationParameters() {}

    /**
     * @throws org.caravanserai.domain.shared.Invalid when one of them makes no sense for any event
     */
    RegistrationSearch search() {
        return new RegistrationSearch(
                Asks.Query.of(address, RegistrationFilters.class).filter(), answers());
    }

    private Map<String, List<String>> answers() {
        return address.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(AnswerColumns.PREFIX))
                .collect(Collectors.toMap(
                        parameter -> parameter.getKey().substring(AnswerColumns.PREFIX.length()),
                        parameter -> new ArrayList<>(parameter.getValue())));
    }
}
