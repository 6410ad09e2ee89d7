package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Institutions as XML (EWP {@code institutions} 2.2). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadInstitutions {

    private final EwpDirectory ewp;
    private final OrganizationProfiles profiles;
    private final UnitDirectory units;

    @Inject
    public ReadInstitutions(EwpDirectory ewp, OrganizationProfiles profiles, UnitDirectory units) {
        this.ewp = ewp;
        this.profiles = profiles;
        this.units = units;
    }

    /**
     * @param heiIds domains or slugs of organizations; one that nobody is known by is left out
     * @return a document valid by the official schema
     * @throws Invalid {@code required}, {@code too-many}
     */
    public String execute(List<String> heiIds) {
        var response = XmlNode.root(Namespaces.INSTITUTIONS, "institutions-response");
        EwpRequest.ids("hei_id", heiIds).forEach(heiId -> ewp.organization(heiId)
                .flatMap(profiles::bySlug)
                .ifPresent(
                        institution -> InstitutionXml.add(response, heiId, institution, units.of(institution.id()))));
        return response.document();
    }
}
