package org.caravanserai.web.centers.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.centers.center.CenterRoles;
import org.caravanserai.web.organizations.PlaceTeam;
import org.caravanserai.web.organizations.PlaceTeamPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** Who has a role at one center only. */
@Named
@RequestScoped
public class CenterTeamPage extends PlaceTeamPage {

    @Inject
    CenterTeamPage(PlaceTeam team, Texts texts, Notices notices, RequestParameters parameters) {
        super(CenterRoles.KIND, "/manage/centers/", OrganizationRole.CENTER_READER, team, texts, notices, parameters);
    }
}
