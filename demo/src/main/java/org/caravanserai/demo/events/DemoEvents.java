package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.CreateSeries;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.platform.clock.SimulatedTime;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.jspecify.annotations.Nullable;

/** Events of many kinds and states, past, running and coming, made by the people who would make them. */
@ApplicationScoped
class DemoEvents implements DemoStep {

    /** Days before publication, or before now, when a draft is begun. */
    private static final int DRAFTED = 20;

    private DemoPeople people;
    private CreateSeries createSeries;
    private CreateEvent create;
    private EditEvent edit;
    private ListOwnOrganizations own;
    private DemoApprovals approvals;
    private DemoRegistrations registrations;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DemoEvents() {}

    @Inject
    DemoEvents(
            DemoPeople people,
            CreateSeries createSeries,
            CreateEvent create,
            EditEvent edit,
            ListOwnOrganizations own,
            DemoApprovals approvals,
            DemoRegistrations registrations,
            Clock clock) {
        this.people = people;
        this.createSeries = createSeries;
        this.create = create;
        this.edit = edit;
        this.own = own;
        this.approvals = approvals;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run() {
        var plan = EventPlan.read();
        var series = new HashMap<String, String>();
        plan.series().stream()
                .filter(each -> organization(each.who(), each.organizer()).isPresent())
                .forEach(each -> series.put(each.title().get("en"), begin(each)));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        plan.events().stream()
                .filter(event -> organization(event.who(), event.organizer()).isPresent())
                .forEach(event -> make(event, plan, series, today));
    }

    /** The organization, if this person manages its events. */
    private Optional<OwnOrganization> organization(String who, String slug) {
        people.actAs(who);
        return own.execute().stream()
                .filter(each -> each.slug().equals(slug))
                .filter(each -> each.roles().stream().anyMatch(Permission.MANAGE_EVENTS.organizationRoles()::contains))
                .findFirst();
    }

    private String begin(EventPlan.Series series) {
        var organizer = organization(series.who(), series.organizer()).orElseThrow();
        return createSeries
                .execute(new LocalizedText(series.title()), organizer.id())
                .value();
    }

    private void make(PlannedEvent event, EventPlan plan, Map<String, String> series, LocalDate today) {
        var published = event.began() + DemoRegistrations.DAYS;
        var seriesSlug = event.series() == null ? null : series.get(event.series());
        var slug = new String[1];
        act(event.who(), drafted(event, published), () -> slug[0] = create(event, today, seriesSlug));
        approvals.bringTo(event, slug[0], published);
        if (event.people() > 0 || event.scholar()) {
            registrations.signUp(event, slug[0], plan.guests(), today);
        }
        approvals.finish(event, slug[0]);
        var later = event.change();
        if (later != null) {
            act(event.who(), 3, () -> edit.execute(slug[0], null, event.form(today, seriesSlug, later)));
        }
    }

    private String create(PlannedEvent event, LocalDate today, @Nullable String series) {
        return create.execute(event.form(today, series, 0)).value();
    }

    private static int drafted(PlannedEvent event, int published) {
        return event.wanted().isPublic() ? published + DRAFTED : event.waits() + DRAFTED;
    }

    private void act(String who, int daysAgo, Runnable deed) {
        people.actAs(who);
        SimulatedTime.act(Duration.ofDays(daysAgo), deed);
    }
}
