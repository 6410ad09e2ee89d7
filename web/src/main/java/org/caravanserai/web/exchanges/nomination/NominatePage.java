package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.exchanges.nomination.Nominate.NominationWish;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces;
import org.caravanserai.exchanges.nomination.NominateBeyondPlaces.NominationException;
import org.caravanserai.exchanges.nomination.NominateKept;
import org.caravanserai.exchanges.nomination.NominateKept.KeptNomination;
import org.caravanserai.exchanges.nomination.ShowPersonNominations;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
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
    private final NominateKept nominateKept;
    private final ShowPersonNominations people;
    private final PlaceChoices choices;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<NominationException> form = Form.of(NominationException.class);
    private final Form<KeptNomination> kept = Form.of(KeptNomination.class);
    private String place = "";
    private @Nullable PersonName name;

    @Inject
    NominatePage(
            Nominate nominate,
            NominateBeyondPlaces beyond,
            NominateKept nominateKept,
            ShowPersonNominations people,
            PlaceChoices choices,
            Notices notices,
            RequestParameters parameters) {
        this.nominate = nominate;
        this.beyond = beyond;
        this.nominateKept = nominateKept;
        this.people = people;
        this.choices = choices;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Code of the agreement; empty while none is chosen. */
    public String getAgreement() {
        return parameters.text("agreement");
    }

    /** Code of the record of the person; empty where the person is typed. */
    public String getPerson() {
        return parameters.text("person");
    }

    /** How the person is called whose record it is. */
    public String getName() {
        if (name == null) {
            name = people.execute(getPerson()).name();
        }
        return name.full();
    }

    public void saveKept() {
        kept.put("agreement", getAgreement());
        PlaceChoices.put(place, kept);
        var made = nominateKept.execute(getPerson(), kept.read());
        notices.done("exchanges.done.nominated");
        Faces.redirect("/manage/exchanges/nominations/%s", made.code());
    }

    public Form<KeptNomination> getKept() {
        return kept;
    }

    public List<FilterChoice> getPlaces() {
        return getAgreement().isEmpty() ? List.of() : choices.of(getAgreement());
    }

    public void save() {
        form.put("agreement", getAgreement());
        PlaceChoices.put(place, form);
        var reason = form.get("reason");
        var made = reason == null || reason.toString().isBlank()
                ? nominate.execute(Reader.texts(form, NominationWish.class).command())
                : beyond.execute(form.read().command());
        notices.done(
                made.state() == NominationState.UNCONFIRMED
                        ? "exchanges.done.exceptionRequested"
                        : "exchanges.done.nominated");
        Faces.redirect("/manage/exchanges/nominations/%s", made.code());
    }

    /** A nomination without a reason is not beyond the places. */
    public Form<NominationException> getForm() {
        return form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
