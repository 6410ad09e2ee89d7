package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.events.draft.EventDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Does for the form of an event what its buttons say. */
@RequestScoped
class EventFormActions {

    /** Terms of registration that are agreed to unless somebody says otherwise. */
    private static final List<String> OPEN = List.of("waitingList", "guests", "confirmGuests");

    private static final List<String> ONLY_ONCE = List.of("startsAt", "endsAt", "joinLink");
    private static final List<String> WINDOW = List.of("opensAt", "closesAt");

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

    /** What is likely, so that one need not choose it: the only organization, the visitor's language and zone, open registration. */
    void suggest(Form<EventDraft> form) {
        var organizations = choices.organizations();
        if (organizations.size() == 1) {
            form.part("organizer").put("slug", organizations.get(0).slug());
        }
        form.put("mode", EventMode.ON_SITE.name());
        form.put("languages", List.of(pageContext.getLanguage()));
        pageContext.visitorZone().ifPresent(zone -> form.put("timeZone", zone.getId()));
        OPEN.forEach(term -> form.part("registration").put(term, true));
    }

    /** What a further event like this one has in common with it: all but its times and its link to join. */
    Form<EventDraft> like(EventView event) {
        var form = Form.of(EventDraft.class, EventDraft.of(event));
        ONLY_ONCE.forEach(part -> form.put(part, null));
        WINDOW.forEach(part -> form.part("registration").put(part, null));
        return form;
    }

    /**
     * Stores a new event or changes a known one.
     *
     * @param slug of the event, empty while it is new
     * @param version that the change is made on; null to save over whatever was saved in between
     * @return its slug, and whether something of the change now waits for the authority
     */
    Stored store(String slug, @Nullable Long version, EventDraft draft) {
        return slug.isEmpty()
                ? new Stored(create.execute(draft).value(), false)
                : new Stored(slug, edit.execute(slug, version, draft));
    }

    record Stored(String slug, boolean asksAgain) {}

    /**
     * Begins a series with this event and chooses it.
     *
     * @param title in the language of the page
     */
    void beginSeries(Form<EventDraft> form, String title) {
        var chosen = form.part("organizer").get("slug");
        var organizer = choices.organizations().stream()
                .filter(each -> each.slug().equals(chosen))
                .map(OwnOrganization::id)
                .findFirst();
        form.part("series")
                .put(
                        "slug",
                        organizer
                                .map(id -> createSeries
                                        .execute(LocalizedText.of(pageContext.getLanguage(), title), id)
                                        .value())
                                .orElse(null));
    }
}
