package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.FieldChange;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of an event, new or known; a draft is also saved by itself while one writes. */
@Named
@RequestScoped
public class EventFormPage {

    private ShowOwnEvent show;
    private EventDesk desk;
    private Notices notices;
    private Clock clock;
    private String slug;
    private ShowOwnEvent.@Nullable Answer known;
    private @Nullable Long version;
    private @Nullable String newSeries;
    private @Nullable Instant savedAt;
    private boolean incomplete;
    private boolean outdated;
    private final EventFormFields fields = new EventFormFields();

    @SuppressWarnings("NullAway.Init")
    protected EventFormPage() {}

    @Inject
    EventFormPage(ShowOwnEvent show, EventDesk desk, Notices notices, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.desk = desk;
        this.notices = notices;
        this.clock = clock;
        this.slug = parameters.text("slug");
        fill(desk);
    }

    private void fill(EventDesk prepared) {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (slug.isEmpty()) {
            prepared.suggest(fields);
        } else {
            known = show.execute(slug);
            version = known.event().version();
            fields.show(known.event());
        }
    }

    /** Null while the event is new. */
    public @Nullable EventView getEvent() {
        return known() == null ? null : known().event();
    }

    /** What of it waits for the authority, field by field. */
    public List<FieldChange> getProposed() {
        return known() == null ? List.of() : known().proposed();
    }

    /** What the authority wrote when it sent the event back; null when it did not. */
    public @Nullable String getNote() {
        return known() == null ? null : known().note();
    }

    private ShowOwnEvent.@Nullable Answer known() {
        if (known == null && !slug.isEmpty()) {
            known = show.execute(slug);
        }
        return known;
    }

    /** Whether everything can be changed freely, so that it is also saved without asking. */
    public boolean isDraft() {
        var event = getEvent();
        return event == null || event.state().isFreelyEditable();
    }

    public void save() {
        try {
            fields.setSeries(desk.series(newSeries, fields));
            newSeries = null;
            var asksAgain = store(version);
            notices.done(asksAgain ? "events.form.savedToApprove" : "events.form.saved");
            Faces.redirect("/manage/events/%s", slug);
        } catch (Conflict changedMeanwhile) {
            outdated = true;
        }
    }

    /** Saves over what somebody else saved in between, after the page has said so. */
    public void saveAnyway() {
        version = null;
        save();
    }

    public void autosave() {
        try {
            store(version);
            savedAt = clock.instant();
            known = null;
            version = show.execute(slug).event().version();
        } catch (Invalid notYet) {
            incomplete = true;
        } catch (Conflict changedMeanwhile) {
            outdated = true;
        }
    }

    private boolean store(@Nullable Long seen) {
        var series = fields.getSeries();
        if (slug.isEmpty()) {
            slug = desk.create(fields.form(series));
            return false;
        }
        return desk.change(slug, seen, fields.form(series));
    }

    public EventFormFields getFields() {
        return fields;
    }

    public String getSlug() {
        return slug;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getNewSeries() {
        return newSeries;
    }

    public void setNewSeries(@Nullable String newSeries) {
        this.newSeries = newSeries;
    }

    /** When the draft was last saved by itself. */
    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** Whether too little is known yet to save a draft. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** Whether somebody else changed the event after this page was opened. */
    public boolean isOutdated() {
        return outdated;
    }
}
