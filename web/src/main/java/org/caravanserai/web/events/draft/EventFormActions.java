package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Does for the form of an event what its buttons say. */
@RequestScoped
class EventFormActions {

    private final CreateEvent create;
    private final EditEvent edit;
    private final CreateSeries createSeries;
    private final EventFormChoices choices;
    private final PageContext pageContext;

    @Inject
    EventFormActions(
            CreateEvent create,
            EditEvent edit,
            CreateSeries createSeries,
            EventFormChoices choices,
            PageContext pageContext) {
        this.create = create;
        this.edit = edit;
        this.createSeries = createSeries;
        this.choices = choices;
        this.pageContext = pageContext;
    }

    /** What is likely, so that one need not choose it: the only organization, the visitor's language and zone. */
    void suggest(EventFormFields fields) {
        var organizations = choices.organizations();
        if (organizations.size() == 1) {
            fields.getOrganizer().setSlug(organizations.get(0).slug());
        }
        fields.getAbout().getLanguages().add(pageContext.getLanguage());
        pageContext.visitorZone().ifPresent(zone -> fields.setTimeZone(zone.getId()));
    }

    /**
     * Stores a new event or changes a known one.
     *
     * @param slug of the event, empty while it is new
     * @param version that the change is made on; null to save over whatever was saved in between
     * @return its slug, and whether something of the change now waits for the authority
     */
    Stored store(String slug, @Nullable Long version, EventFormFields fields) {
        return slug.isEmpty()
                ? new Stored(create.execute(fields.form()).value(), false)
                : new Stored(slug, edit.execute(slug, version, fields.form()));
    }

    record Stored(String slug, boolean asksAgain) {}

    /** Begins the series that was named in the form, if one was, and chooses it. */
    void beginSeries(EventFormFields fields) {
        var chosen = fields.getOrganizer();
        var title = chosen.getNewSeries();
        if (title == null || title.isBlank()) {
            return;
        }
        var organizer = choices.organizations().stream()
                .filter(each -> each.slug().equals(chosen.getSlug()))
                .map(OwnOrganization::id)
                .findFirst();
        chosen.setSeries(organizer
                .map(id -> createSeries
                        .execute(LocalizedText.of(pageContext.getLanguage(), title), id)
                        .value())
                .orElse(null));
        chosen.setNewSeries(null);
    }
}
