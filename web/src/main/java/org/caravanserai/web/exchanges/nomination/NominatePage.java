package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which the sending side nominates a person for a place. */
@Named
@RequestScoped
public class NominatePage {

    private final Nominate nominate;
    private final NominateBeyondPlaces beyond;
    private final PlaceChoices choices;
    private final Notices notices;
    private final RequestParameters parameters;
    private final NomineeFields person = new NomineeFields();
    private @Nullable String place;
    private @Nullable String term;
    private @Nullable String exception;

    @Inject
    NominatePage(
            Nominate nominate,
            NominateBeyondPlaces beyond,
            PlaceChoices choices,
            Notices notices,
            RequestParameters parameters) {
        this.nominate = nominate;
        this.beyond = beyond;
        this.choices = choices;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Code of the agreement; empty while none is chosen. */
    public String getAgreement() {
        return parameters.text("agreement");
    }

    public List<FilterChoice> getPlaces() {
        return getAgreement().isEmpty() ? List.of() : choices.of(getAgreement());
    }

    public void save() {
        var fields = new FormFields();
        var where = Objects.requireNonNullElse(place, "").split("@", 2);
        if (where.length < 2) {
            fields.wrong("place", "required");
        }
        var how = fields.neededConstant(Term.class, "term", term);
        var nominee = person.read(fields);
        var student = person.student(fields);
        fields.throwIfAny();
        var year = AcademicYear.of(where[1]);
        var made = exception == null || exception.isBlank()
                ? nominate.execute(new Nominate.Command(
                        getAgreement(),
                        where[0],
                        year,
                        Objects.requireNonNull(how),
                        Objects.requireNonNull(nominee),
                        null,
                        student))
                : beyond.execute(new NominateBeyondPlaces.Command(
                        getAgreement(),
                        where[0],
                        year,
                        Objects.requireNonNull(how),
                        Objects.requireNonNull(nominee),
                        exception,
                        student));
        notices.done(
                made.state() == NominationState.UNCONFIRMED
                        ? "exchanges.done.exceptionRequested"
                        : "exchanges.done.nominated");
        Faces.redirect("/manage/exchanges/nominations/%s", made.code());
    }

    public NomineeFields getPerson() {
        return person;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getException() {
        return exception;
    }

    public void setException(@Nullable String exception) {
        this.exception = exception;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }
}
