package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.UnitOfWork;

/** Events of many kinds and states, past, running and coming, made by the people who would make them. */
@ApplicationScoped
class DemoEvents implements DemoStep {

    /** Days before publication, or before now, when a draft is begun. */
    private static final int DRAFTED = 20;

    private final DemoPeople people;
    private final DemoDrafts drafts;
    private final DemoApprovals approvals;
    private final DemoRegistrations registrations;
    private final DemoContributions contributions;
    private final DemoEventEndings endings;
    private final UnitOfWork work;

    @Inject
    DemoEvents(
            DemoPeople people,
            DemoDrafts drafts,
            DemoApprovals approvals,
            DemoRegistrations registrations,
            DemoContributions contributions,
            DemoEventEndings endings,
            UnitOfWork work) {
        this.people = people;
        this.drafts = drafts;
        this.approvals = approvals;
        this.registrations = registrations;
        this.contributions = contributions;
        this.endings = endings;
        this.work = work;
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
                .filter(each ->
                        drafts.organization(each.who(), each.organizer()).isPresent())
                .forEach(each -> series.put(each.title().get("en"), drafts.begin(each)));
        var today = people.today(ZoneOffset.UTC);
        plan.events().stream()
                .filter(event ->
                        drafts.organization(event.who(), event.organizer()).isPresent())
                .forEach(event -> {
                    make(event, plan, series, today);
                    work.writeAndForget();
                });
    }

    private void make(PlannedEvent event, EventPlan plan, Map<String, String> series, LocalDate today) {
        var published = event.began() + DemoRegistrations.DAYS;
        var seriesSlug = event.series() == null ? null : series.get(event.series());
        var slug = new String[1];
        people.act(event.who(), drafted(event, published), () -> slug[0] = drafts.create(event, today, seriesSlug));
        approvals.bringTo(event, slug[0], published);
        if (event.people() > 0 || event.scholar()) {
            registrations.signUp(event, slug[0], plan.guests(), today);
        }
        if (Boolean.TRUE.equals(event.contributions())) {
            contributions.make(slug[0]);
        }
        endings.finish(event, slug[0], today);
        var later = event.change();
        if (later != null) {
            people.act(event.who(), 3, () -> drafts.move(event, slug[0], today, seriesSlug, later));
        }
    }

    private static int drafted(PlannedEvent event, int published) {
        return event.state().isPublic() ? published + DRAFTED : event.waits() + DRAFTED;
    }
}
