package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectResult;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.shared.Ids;

/** Writes to the managers of the organizations that work on a project what was decided about it. */
@ApplicationScoped
public class ProjectEmails {

    private final Outbox outbox;
    private final OrganizationPeople people;

    @Inject
    public ProjectEmails(Outbox outbox, OrganizationPeople people) {
        this.outbox = outbox;
        this.people = people;
    }

    /**
     * Evidence of a milestone was accepted or returned.
     *
     * @param why empty when it was accepted
     */
    public void evidence(Project project, int milestone, boolean accepted, String why, LocalDate today) {
        put(
                project,
                accepted ? CooperationEmail.EVIDENCE_ACCEPTED : CooperationEmail.EVIDENCE_RETURNED,
                today,
                language -> Map.of("milestone", String.valueOf(milestone), "reason", why));
    }

    /**
     * The benefit of a result was confirmed from outside, or returned.
     *
     * @param why empty when it was confirmed
     */
    public void benefit(Project project, ProjectResult result, boolean confirmed, String why, LocalDate today) {
        put(
                project,
                confirmed ? CooperationEmail.BENEFIT_VERIFIED : CooperationEmail.BENEFIT_RETURNED,
                today,
                language -> Map.of("result", result.title().in(language), "reason", why));
    }

    private void put(
            Project project, CooperationEmail template, LocalDate today, Function<String, Map<String, String>> said) {
        var managers = new LinkedHashSet<Recipient>();
        project.working(today).forEach(party -> managers.addAll(people.managers(party)));
        var happening = "project:" + project.id() + ":" + Ids.next() + ":";
        outbox.putAll(managers.stream()
                .map(manager -> {
                    var language = manager.language().value();
                    var arguments = new LinkedHashMap<>(said.apply(language));
                    arguments.put("project", project.title().in(language));
                    arguments.put("link", "/cooperation/projects/" + project.slug());
                    arguments.keySet().retainAll(template.argumentNames());
                    return MailMessage.of(template, happening + manager.address(), manager, arguments);
                })
                .toList());
    }
}
