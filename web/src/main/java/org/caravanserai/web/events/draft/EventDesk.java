package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.events.draft.EventForm;
import org.caravanserai.web.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Does for the form of an event what its buttons say. */
@RequestScoped
class EventDesk {

    private CreateEvent create;
    private EditEvent edit;
    private CreateSeries createSeries;
    private EventFormChoices choices;
    private Frame frame;

    @SuppressWarnings("NullAway.Init")
    protected EventDesk() {}

    @Inject
    EventDesk(CreateEvent create, EditEvent edit, CreateSeries createSeries, EventFormChoices choices, Frame frame) {
        this.create = create;
        this.edit = edit;
        this.createSeries = createSeries;
        this.choices = choices;
        this.frame = frame;
    }

    /** What is likely, so that one need not choose it: the only organization, the visitor's language and zone. */
    void suggest(EventFormFields fields) {
        var organizations = choices.organizations();
        if (organizations.size() == 1) {
            fields.setOrganizer(organizations.get(0).slug());
        }
        fields.getLanguages().add(frame.getLanguage());
        frame.visitorZone().ifPresent(zone -> fields.setTimeZone(zone.getId()));
    }

    String create(EventForm form) {
        return create.execute(form).value();
    }

    /** Whether something of the change now waits for the authority. */
    boolean change(String slug, @Nullable Long version, EventForm form) {
        return edit.execute(slug, version, form);
    }

    /** Slug of the series that was chosen, or of the one that is begun by naming it. */
    @Nullable
    String series(@Nullable String title, EventFormFields fields) {
        if (title == null || title.isBlank()) {
            return fields.getSeries();
        }
        var organizer = choices.organizations().stream()
                .filter(each -> each.slug().equals(fields.getOrganizer()))
                .map(OwnOrganization::id)
                .findFirst();
        return organizer.isEmpty()
                ? null
                : createSeries
                        .execute(LocalizedText.of(frame.getLanguage(), title), organizer.get())
                        .value();
    }
}
