package org.caravanserai.web.events.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.web.organizations.PlaceTeam;
import org.caravanserai.web.organizations.PlaceTeamPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** Who helps the organizer with one event. */
@Named
@RequestScoped
public class EventTeamPage extends PlaceTeamPage {

    @Inject
    EventTeamPage(PlaceTeam team, Texts texts, Notices notices, RequestParameters parameters) {
        super(EventRoles.KIND, "/manage/events/", OrganizationRole.EVENT_HELPER, team, texts, notices, parameters);
    }
}
