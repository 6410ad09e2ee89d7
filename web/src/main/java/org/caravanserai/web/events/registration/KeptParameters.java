package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.shell.RequestParameters;

/** What a form that changes one thing about the list of people sends along, so that everything else stays. */
@Named
@RequestScoped
public class KeptParameters {

    private RequestParameters parameters;

    @SuppressWarnings("NullAway.Init")
    protected KeptParameters() {}

    @Inject
    KeptParameters(RequestParameters parameters) {
        this.parameters = parameters;
    }

    /** A parameter of the address with one of its values. */
    public record Kept(String name, String value) {}

    /** For the form of the filters. */
    public List<Kept> getColumns() {
        return Stream.of("sort", "column").flatMap(this::values).toList();
    }

    /** For the form of the columns. */
    public List<Kept> getFilters() {
        var answers = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> name.startsWith(AnswerColumns.PREFIX));
        return Stream.concat(Stream.of("sort", "query", "state", "attendance", "country"), answers)
                .flatMap(this::values)
                .toList();
    }

    private Stream<Kept> values(String name) {
        return parameters.texts(name).stream().map(value -> new Kept(name, value));
    }
}
