package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.exchanges.call.CallForm;
import org.caravanserai.exchanges.call.ListOfferablePlaces;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The form of a call, a new one or a known one. */
@Named
@RequestScoped
public class CallFormPage {

    private final ShowOwnCall show;
    private final ListOfferablePlaces offerable;
    private final CallSaving saving;
    private final RequestParameters parameters;

    private ShowOwnCall.@Nullable OwnCall known;
    private @Nullable Long version;
    private final CallFormFields fields = new CallFormFields();

    @Inject
    CallFormPage(
            ShowOwnCall show,
            ListOfferablePlaces offerable,
            CallSaving saving,
            RequestParameters parameters,
            Frame frame) {
        this.offerable = offerable;
        this.show = show;
        this.saving = saving;
        this.parameters = parameters;
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (getSlug().isEmpty()) {
            fields.setConditions(placesOf(parameters.text("agreement")));
            frame.visitorZone().ifPresent(zone -> fields.setTimeZone(zone.getId()));
        } else {
            var call = show.execute(parameters.slug());
            known = call;
            version = call.row().version();
            fields.show(CallForm.of(call.row(), call.questions(), call.rules()));
        }
    }

    /** All places of the agreement from whose page the call is begun. */
    private List<String> placesOf(String agreement) {
        return agreement.isEmpty()
                ? List.of()
                : offerable.execute().stream()
                        .filter(place -> place.agreement().equals(agreement))
                        .map(place -> CallPlace.name(agreement, place.condition()))
                        .toList();
    }

    /** Empty while the call is new. */
    public final String getSlug() {
        return parameters.text("slug");
    }

    /** Null while the call is new. */
    public final ShowOwnCall.@Nullable OwnCall getKnown() {
        if (known == null && !getSlug().isEmpty()) {
            known = show.execute(parameters.slug());
        }
        return known;
    }

    public void save() {
        if (getSlug().isEmpty()) {
            saving.draft(fields);
        } else {
            saving.edit(parameters.slug(), version, fields);
        }
    }

    public CallFormFields getFields() {
        return fields;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
