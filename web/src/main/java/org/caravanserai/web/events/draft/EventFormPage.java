package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.events.EventSetting;
import org.caravanserai.events.draft.EventDraft;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of an event, new or known. */
@Named
@RequestScoped
public class EventFormPage {

    private final ShowOwnEvent show;
    private final EventFormActions actions;
    private final Notices notices;
    private final Settings settings;
    private final String from;
    private String slug;
    private ShowOwnEvent.@Nullable Answer known;
    private @Nullable Long version;
    private boolean outdated;
    private Form<EventDraft> form = Form.of(EventDraft.class);
    private @Nullable String newSeries;

    @Inject
    EventFormPage(
            ShowOwnEvent show,
            EventFormActions actions,
            Notices notices,
            Settings settings,
            RequestParameters parameters) {
        this.show = show;
        this.actions = actions;
        this.notices = notices;
        this.settings = settings;
        this.slug = parameters.text("slug");
        this.from = parameters.text("from");
        if (!FacesContext.getCurrentInstance().isPostback()) {
            fill(actions);
        }
    }

    private void fill(EventFormActions prepared) {
        if (slug.isEmpty() && from.isEmpty()) {
            prepared.suggest(form);
        } else if (slug.isEmpty()) {
            form = prepared.like(show.execute(from).managed().event());
        } else {
            known = show.execute(slug).managed();
            version = known.event().version();
            form = Form.of(EventDraft.class, EventDraft.of(known.event()));
        }
    }

    /** Null while the event is new. */
    public ShowOwnEvent.@Nullable Answer getKnown() {
        if (known == null && !slug.isEmpty()) {
            known = show.execute(slug).managed();
        }
        return known;
    }

    /** Whether everything can be changed freely, so that it is also saved without asking. */
    public boolean isDraft() {
        return getKnown() == null || getKnown().event().state().isFreelyEditable();
    }

    /** Whether changes of the dates, place, kind or organizer of an approved event wait for the authority. */
    public boolean isChangesApproved() {
        return settings.isOn(EventSetting.EVENT_CHANGES_APPROVED);
    }

    public void save() {
        try {
            if (newSeries != null && !newSeries.isBlank()) {
                actions.beginSeries(form, newSeries);
                newSeries = null;
            }
            var done = isDraft() ? "events.form.savedDraft" : "events.form.saved";
            notices.done(store() ? "events.form.savedToApprove" : done);
            Faces.redirect("/manage/events/%s", slug);
        } catch (Conflict changedMeanwhile) {
            outdated = true;
        }
    }

    /** Overwrites a change that was made meanwhile, after the page has warned about it. */
    public void saveAnyway() {
        version = null;
        save();
    }

    /** Saves without leaving the page; does nothing when the event was changed meanwhile. */
    boolean keep() {
        try {
            store();
            known = show.execute(slug).managed();
            version = known.event().version();
            return true;
        } catch (Conflict changedMeanwhile) {
            outdated = true;
            return false;
        }
    }

    private boolean store() {
        var draft = form.read().tellingNothingElse();
        var asked = slug.isEmpty() && !from.isEmpty()
                ? draft.asking(
                        show.execute(from).managed().event().registration().questions())
                : draft;
        var stored = actions.store(slug, version, asked);
        slug = stored.slug();
        return stored.asksAgain();
    }

    public Form<EventDraft> getForm() {
        return form;
    }

    /** Title of a series that begins with this event, in the language of the page. */
    public @Nullable String getNewSeries() {
        return newSeries;
    }

    public void setNewSeries(@Nullable String newSeries) {
        this.newSeries = newSeries;
    }

    /** The event of which this one is a copy; empty for none. */
    public String getFrom() {
        return from;
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

    /** Whether the event was changed after this page was opened. */
    public boolean isOutdated() {
        return outdated;
    }
}
