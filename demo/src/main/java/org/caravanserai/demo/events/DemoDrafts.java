package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.jspecify.annotations.Nullable;

/** Drafts of the demo's events and series, written by those who manage the events of their organization. */
@ApplicationScoped
class DemoDrafts {

    private final DemoPeople people;
    private final CreateSeries createSeries;
    private final CreateEvent create;
    private final EditEvent edit;
    private final ListOwnOrganizations own;

    @Inject
    DemoDrafts(
            DemoPeople people,
            CreateSeries createSeries,
            CreateEvent create,
            EditEvent edit,
            ListOwnOrganizations own) {
        this.people = people;
        this.createSeries = createSeries;
        this.create = create;
        this.edit = edit;
        this.own = own;
    }

    /** The organization, if this person manages its events. */
    Optional<OwnOrganization> organization(String who, String slug) {
        people.actAs(who);
        return own.execute().stream()
                .filter(each -> each.slug().equals(slug))
                .filter(each -> each.roles().stream().anyMatch(Permission.MANAGE_EVENTS.organizationRoles()::contains))
                .findFirst();
    }

    String begin(EventPlan.Series series) {
        var organizer = organization(series.who(), series.organizer()).orElseThrow();
        return createSeries
                .execute(new LocalizedText(series.title()), organizer.id())
                .value();
    }

    String create(PlannedEvent event, LocalDate today, @Nullable String series) {
        return create.execute(event.draft(today, series, 0)).value();
    }

    /** Writes it again, so many days later. */
    void move(PlannedEvent event, String slug, LocalDate today, @Nullable String series, int days) {
        edit.execute(slug, null, event.draft(today, series, days));
    }
}
